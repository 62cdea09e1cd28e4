// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>

namespace signwright
{

/** The time as a parameter, so that a test can say what time it is. All times are UTC. */
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0;
};

/** This machine's clock, right or wrong. */
class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    /** One for everybody: it has no state. */
    static const SystemClock &instance();
};

/** Stands still until told otherwise. */
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime at) : m_now(std::move(at)) {}
    QDateTime now() const override { return m_now; }
    void set(QDateTime at) { m_now = std::move(at); }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};

} // namespace signwright
