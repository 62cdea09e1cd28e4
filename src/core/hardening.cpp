// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <core/hardening.h>

#include <QtGlobal>

#if defined(Q_OS_WIN)
#include <windows.h>
#else
#include <sys/resource.h>
#include <sys/stat.h>
#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#elif defined(Q_OS_MACOS)
#include <sys/ptrace.h>
#endif
#endif

namespace signwright
{

void hardenProcess()
{
#if defined(Q_OS_WIN)
    SetDllDirectoryW(L"");
    SetSearchPathMode(BASE_SEARCH_PATH_ENABLE_SAFE_SEARCHMODE | BASE_SEARCH_PATH_PERMANENT);
    SetErrorMode(SEM_NOGPFAULTERRORBOX);
#else
#if defined(Q_OS_LINUX)
    const rlimit none{1, 1}; // 1 and not 0: the kernel would still hand a dump to a program that collects them (core(5), "Piping")
#else
    const rlimit none{0, 0};
#endif
    setrlimit(RLIMIT_CORE, &none);
    umask(077);
#if defined(Q_OS_LINUX)
    prctl(PR_SET_DUMPABLE, 0);
#elif defined(Q_OS_MACOS) && defined(QT_NO_DEBUG)
    ptrace(PT_DENY_ATTACH, 0, nullptr, 0);
#endif
#endif
}

HardeningPause::HardeningPause()
{
#if defined(Q_OS_LINUX)
    m_wasHidden = prctl(PR_GET_DUMPABLE) == 0;
    if (m_wasHidden) {
        prctl(PR_SET_DUMPABLE, 1);
    }
#endif
}

HardeningPause::~HardeningPause()
{
#if defined(Q_OS_LINUX)
    if (m_wasHidden) {
        prctl(PR_SET_DUMPABLE, 0);
    }
#endif
}

} // namespace signwright
