// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0
/*
 * The head of our AppImage (type 2): mounts the squashfs that follows this program in the file, runs AppRun out of it as a child,
 * and takes the mount away when that ends. Where FUSE is not to be had, or APPIMAGE_EXTRACT_AND_RUN is set, everything is
 * unpacked into a private folder instead, and removed afterwards. It is static, and needs nothing of the system but fusermount3.
 *
 * What people download is put together in the release workflow, with AppImage's own runtime; this one is what the tests run.
 */
#define _GNU_SOURCE
#include <squashfuse/config.h>
#include <squashfuse/ll.h>

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

// libsquashfuse can unpack more than zstd, which is all that this file is packed with; these would be four libraries more in it.
int uncompress(void)
{
    return -1;
}

int lzma_stream_buffer_decode(void)
{
    return -1;
}

int LZ4_decompress_safe(void)
{
    return -1;
}

int lzo1x_decompress_safe(void)
{
    return -1;
}

static sigset_t watched, before; // the signals that this program reads for itself, and what was blocked when it began

_Noreturn static void end(const char *what)
{
    fprintf(stderr, "AppImage: %s: %s\n", what, strerror(errno));
    exit(127);
}

/** Where this ELF file ends by its own account: its section headers are the last that the linker writes. */
static size_t imageOffset(int self)
{
    Elf64_Ehdr head;
    if (pread(self, &head, sizeof head, 0) != (ssize_t)sizeof head) {
        end("reading itself");
    }
    return head.e_shoff + (size_t)head.e_shentsize * head.e_shnum;
}

/** Whether somebody wants this program to end, while it does not read its signals yet. */
static bool toldToEnd(void)
{
    sigset_t pending;
    return sigpending(&pending) == 0 && (sigismember(&pending, SIGTERM) == 1 || sigismember(&pending, SIGINT) == 1 || sigismember(&pending, SIGHUP) == 1);
}

static bool unpackFile(sqfs *fs, sqfs_inode *inode, int folder, const char *path)
{
    static char part[1 << 17];
    const int out = openat(folder, path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, inode->base.mode & 0777);
    bool good = out >= 0;
    for (sqfs_off_t at = 0; good && (uint64_t)at < inode->xtra.reg.file_size;) {
        sqfs_off_t size = sizeof part;
        good = sqfs_read_range(fs, inode, at, &size, part) == SQFS_OK && size > 0 && write(out, part, (size_t)size) == (ssize_t)size;
        at += size;
    }
    return (out < 0 || close(out) == 0) && good;
}

/** Everything of the image, below a folder that is empty; stops when somebody wants the program to end. */
static bool unpack(sqfs *fs, int folder)
{
    sqfs_traverse all;
    sqfs_err err = sqfs_traverse_open(&all, fs, sqfs_inode_root(fs));
    bool good = err == SQFS_OK;
    while (good && sqfs_traverse_next(&all, &err)) {
        const char *name = sqfs_dentry_name(&all.entry);
        sqfs_inode inode;
        if (all.dir_end) {
            continue;
        }
        good = !toldToEnd() && strcmp(name, "..") != 0 && strcmp(name, ".") != 0 && !strchr(name, '/')
            && sqfs_inode_get(fs, &inode, sqfs_dentry_inode(&all.entry)) == SQFS_OK;
        if (good && S_ISDIR(inode.base.mode)) {
            good = mkdirat(folder, all.path, 0755) == 0;
        } else if (good && S_ISREG(inode.base.mode)) {
            good = unpackFile(fs, &inode, folder, all.path);
        } else if (good && S_ISLNK(inode.base.mode)) {
            char target[PATH_MAX];
            size_t size = sizeof target;
            good = sqfs_readlink(fs, &inode, target, &size) == SQFS_OK && symlinkat(target, folder, all.path) == 0;
        }
    }
    sqfs_traverse_close(&all);
    return good && err == SQFS_OK;
}

static int removeOne(const char *path, const struct stat *status, int kind, struct FTW *place)
{
    (void)status, (void)kind, (void)place;
    return remove(path);
}

static void quiet(enum fuse_log_level level, const char *format, va_list arguments)
{
    (void)level, (void)format, (void)arguments; // that it cannot mount is no fault: it unpacks then
}

static struct fuse_session *mounted(sqfs_ll *image, const char *folder)
{
    const struct fuse_lowlevel_ops operations = {.getattr = sqfs_ll_op_getattr, .opendir = sqfs_ll_op_opendir, .releasedir = sqfs_ll_op_releasedir,
        .readdir = sqfs_ll_op_readdir, .lookup = sqfs_ll_op_lookup, .open = sqfs_ll_op_open, .release = sqfs_ll_op_release,
        .read = sqfs_ll_op_read, .readlink = sqfs_ll_op_readlink, .forget = sqfs_ll_op_forget, .statfs = stfs_ll_op_statfs};
    char *words[] = {"Signwright.AppImage", "-o", "ro,nosuid,nodev,fsname=Signwright.AppImage,subtype=squashfuse", NULL};
    struct fuse_args arguments = FUSE_ARGS_INIT(3, words);
    fuse_set_log_func(quiet);
    struct fuse_session *session = access("/dev/fuse", R_OK | W_OK) == 0 ? fuse_session_new(&arguments, &operations, sizeof operations, image) : NULL;
    fuse_opt_free_args(&arguments);
    if (session && fuse_session_mount(session, folder) != 0) {
        fuse_session_destroy(session);
        session = NULL;
    }
    return session;
}

/** Until the program has ended: answers the kernel's questions about the mount, if there is one, and hands on what asks to end. */
static int attend(pid_t program, struct fuse_session *session)
{
    struct pollfd wait[] = {{.fd = signalfd(-1, &watched, SFD_CLOEXEC), .events = POLLIN}, {.fd = session ? fuse_session_fd(session) : -1, .events = POLLIN}};
    struct fuse_buf question = {.mem = NULL};
    for (;;) {
        if (poll(wait, 2, -1) < 0 && errno != EINTR) {
            end("waiting");
        }
        struct signalfd_siginfo signal;
        if (wait[0].revents && read(wait[0].fd, &signal, sizeof signal) == (ssize_t)sizeof signal) {
            int status;
            if (signal.ssi_signo == SIGTERM || signal.ssi_signo == SIGHUP) {
                kill(program, (int)signal.ssi_signo); // Ctrl+C has reached it by itself
            } else if (signal.ssi_signo == SIGCHLD && waitpid(program, &status, WNOHANG) == program) {
                free(question.mem);
                return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
            }
        }
        if (wait[1].revents) {
            const int size = fuse_session_receive_buf(session, &question);
            if (size > 0) {
                fuse_session_process_buf(session, &question);
            } else if (size != -EINTR && size != -EAGAIN) {
                wait[1].fd = -1; // somebody has unmounted it
            }
        }
    }
}

int main(int argc, char *argv[])
{
    char file[PATH_MAX], folder[PATH_MAX - 16], run[PATH_MAX];
    const char *asked = argc > 1 ? argv[1] : "";
    const char *temporary = getenv("TMPDIR");
    const int self = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
    if (self < 0 || !realpath("/proc/self/exe", file)) {
        end("finding itself");
    }
    const size_t offset = imageOffset(self);
    close(self);
    if (strcmp(asked, "--appimage-offset") == 0) {
        printf("%zu\n", offset);
        return 0;
    }
    sqfs_ll *image = sqfs_ll_open("/proc/self/exe", offset);
    if (!image) {
        return 127; // it has said why
    }
    if (strcmp(asked, "--appimage-extract") == 0) {
        const int here = mkdir("squashfs-root", 0755) == 0 ? open("squashfs-root", O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) : -1;
        if (here < 0 || !unpack(&image->fs, here)) {
            end("unpacking into squashfs-root");
        }
        return 0;
    }
    const bool isExtracting = strcmp(asked, "--appimage-extract-and-run") == 0;
    if (isExtracting) {
        argv[1] = argv[0];
        ++argv;
    }

    const int length = snprintf(folder, sizeof folder, "%s/.mount_Signwright-XXXXXX", temporary && temporary[0] == '/' ? temporary : "/tmp");
    if (length >= (int)sizeof folder || !mkdtemp(folder)) { // which is 0700
        end("making a folder");
    }
    sigemptyset(&watched);
    sigaddset(&watched, SIGCHLD);
    sigaddset(&watched, SIGTERM);
    sigaddset(&watched, SIGHUP);
    sigaddset(&watched, SIGINT);
    sigprocmask(SIG_BLOCK, &watched, &before);

    struct fuse_session *session = isExtracting || getenv("APPIMAGE_EXTRACT_AND_RUN") ? NULL : mounted(image, folder);
    int result = 127;
    const int unpacked = session ? -1 : open(folder, O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (session || unpack(&image->fs, unpacked)) {
        snprintf(run, sizeof run, "%s/AppRun", folder);
        setenv("APPIMAGE", file, 1);
        setenv("APPDIR", folder, 1);
        setenv("ARGV0", argv[0], 1);
        const pid_t program = fork();
        if (program == 0) {
            sigprocmask(SIG_SETMASK, &before, NULL);
            execv(run, argv);
            end(run);
        }
        result = program < 0 ? 127 : attend(program, session);
    } else if (!toldToEnd()) {
        fprintf(stderr, "AppImage: could not be unpacked into %s: %s\n", folder, strerror(errno));
    }
    if (session) {
        fuse_session_unmount(session);
        fuse_session_destroy(session);
        rmdir(folder);
    } else {
        nftw(folder, removeOne, 32, FTW_DEPTH | FTW_PHYS);
    }
    return result;
}
