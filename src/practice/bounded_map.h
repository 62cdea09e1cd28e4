// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QQueue>
#include <QString>

namespace signwright::practice
{

/** A map that forgets its oldest entry when it is full, so that a server that runs for days stays small. Not thread-safe. */
template <class Value>
class BoundedMap
{
public:
    explicit BoundedMap(qsizetype limit) : m_limit(limit) {}

    void insert(const QString &key, Value value)
    {
        if (!m_values.contains(key)) {
            m_order.enqueue(key);
            if (m_order.size() > m_limit) {
                m_values.remove(m_order.dequeue());
            }
        }
        m_values.insert(key, std::move(value));
    }
    Value *find(const QString &key)
    {
        const auto found = m_values.find(key);
        return found == m_values.end() ? nullptr : &*found;
    }

    QList<Value> values() const { return m_values.values(); }

private:
    qsizetype m_limit;
    QHash<QString, Value> m_values;
    QQueue<QString> m_order;
};

} // namespace signwright::practice
