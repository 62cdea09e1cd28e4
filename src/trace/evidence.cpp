// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <trace/evidence.h>

#include "har_reader.h"
#include "text_reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStringConverter>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

constexpr qsizetype kSizeLimit = qsizetype(512) * 1024 * 1024;
constexpr qsizetype kTextLimit = 400 * 1024; // of a larger text only the lines that speak of a sign-in are read
constexpr int kDepthLimit = 12;
constexpr qsizetype kFactsLimit = 64 * 1024;

QString decodedText(const QByteArray &bytes)
{
    if (const auto encoding = QStringConverter::encodingForData(bytes)) {
        return QStringDecoder(*encoding).decode(bytes);
    }
    if (bytes.size() > 3 && bytes.at(0) > 0 && bytes.at(1) == 0 && bytes.at(2) > 0 && bytes.at(3) == 0) {
        return QStringDecoder(QStringConverter::Utf16LE).decode(bytes); // Windows writes it without a mark, too
    }
    return QString::fromUtf8(bytes);
}

/** The lines of a long log that can matter, so that a pattern never runs over megabytes. */
QString relevantLines(const QString &text)
{
    static const QRegularExpression sign(
        u"AADSTS|AADB2C|IDX\\d|oauth|oidc|openid|microsoftonline|msal|token|state|nonce|saml|certificate|x509|redirect|login|sign-?in|claim|cookie|issuer|audience|429|502|431"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString result;
    for (const auto line : QStringView(text).split(u'\n')) {
        const auto part = line.left(8000);
        if (sign.match(part.toString()).hasMatch()) {
            result.append(part).append(u'\n');
            if (result.size() > kTextLimit) {
                break;
            }
        }
    }
    return result;
}

const char *imageFormat(const QByteArray &bytes)
{
    return bytes.startsWith("\x89PNG")                                                                    ? "PNG"
           : bytes.startsWith("\xFF\xD8\xFF")                                                             ? "JPEG"
           : bytes.startsWith("GIF8")                                                                     ? "GIF"
           : bytes.startsWith("BM") && bytes.size() > 64 && bytes.at(6) == 0                              ? "BMP"
           : bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP"                                        ? "WebP"
           : bytes.startsWith(QByteArrayView("II*\0", 4)) || bytes.startsWith(QByteArrayView("MM\0*", 4)) ? "TIFF"
           : bytes.mid(4, 8) == "ftypheic"                                                                ? "HEIC"
           : bytes.startsWith("%PDF")                                                                     ? "PDF"
           : bytes.startsWith("PK\x03\x04")                                                               ? "ZIP, DOCX, XLSX"
                                                                                                          : nullptr;
}

/** `redirectUri`, `Redirect-URI` and `redirect uri` are one key. */
QString normalisedKey(const QString &key)
{
    static const QRegularExpression camel(u"([a-z0-9])([A-Z])"_s);
    static const QRegularExpression other(u"[^A-Za-z0-9_./:]+"_s);
    auto result = key;
    result.replace(camel, u"\\1_\\2"_s).replace(other, u"_"_s);
    result = result.toLower();
    static const std::pair<QRegularExpression, QString> synonyms[]{
        {QRegularExpression(u"^(reply|callback|redirect|return)_?(ur[il]|address)(_sent)?$"_s), u"redirect_uri\\3"_s},
        {QRegularExpression(u"^(reply|callback|redirect)_?(ur[il]s|addresses)(_registered)?$"_s), u"redirect_uris\\3"_s},
        {QRegularExpression(u"^(app(lication)?_?id|client)$"_s), u"client_id"_s},
        {QRegularExpression(u"^(directory|tenant)(_?id)?$"_s), u"tenant"_s},
        {QRegularExpression(u"^(sign_?in_?audience|supported_account_types?|account_types?_supported)$"_s), u"sign_in_audience"_s},
        {QRegularExpression(u"^response_?mode$"_s), u"response_mode"_s},
        {QRegularExpression(u"^same_?site$"_s), u"same_site"_s},
    };
    for (const auto &[pattern, replacement] : synonyms) {
        result.replace(pattern, replacement);
    }
    return result;
}

void flatten(const QJsonValue &value, const QString &prefix, QString &out, int depth)
{
    if (depth > kDepthLimit || out.size() > kFactsLimit) {
        return;
    }
    if (value.isObject()) {
        const auto object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            flatten(it.value(), prefix.isEmpty() ? normalisedKey(it.key()) : prefix + u'.' + normalisedKey(it.key()), out, depth + 1);
        }
        if (object.isEmpty() && !prefix.isEmpty()) {
            out += prefix + u": (none)\n"_s;
        }
    } else if (value.isArray()) {
        const auto array = value.toArray();
        for (const auto &item : array) {
            flatten(item, prefix, out, depth + 1);
        }
        if (array.isEmpty()) {
            out += prefix + u": (none)\n"_s;
        }
    } else {
        const auto text = value.isString()   ? value.toString()
                          : value.isBool()   ? (value.toBool() ? u"true"_s : u"false"_s)
                          : value.isDouble() ? QString::number(value.toDouble(), 'g', 15)
                                             : u"(none)"_s;
        out += (prefix.isEmpty() ? u"fact"_s : prefix) + u": "_s + (text.isEmpty() ? u"(empty)"_s : text) + u'\n';
    }
}

} // namespace

QString toString(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Text: return u"text"_s;
    case EvidenceKind::RedirectUrl: return u"redirect_url"_s;
    case EvidenceKind::ErrorJson: return u"error_json"_s;
    case EvidenceKind::Html: return u"html"_s;
    case EvidenceKind::Har: return u"har"_s;
    case EvidenceKind::Token: return u"token"_s;
    }
    return {};
}

Result<EvidenceMaterial> readEvidence(const QByteArray &bytes)
{
    if (bytes.size() > kSizeLimit) {
        return fail(u"trace.evidence.too_large"_s, {{u"limit"_s, kSizeLimit}});
    }
    if (const auto *format = imageFormat(bytes)) {
        return fail(u"trace.evidence.image"_s, {{u"format"_s, QString::fromLatin1(format)}});
    }
    EvidenceMaterial material;
    if (looksLikeHar(bytes)) {
        material.kind = EvidenceKind::Har;
        readHar(bytes, material.trace);
        return material;
    }
    auto text = decodedText(bytes);
    text.remove(QChar::Null);
    if (text.size() > kTextLimit) {
        text = relevantLines(text);
    }
    const auto trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return bytes.trimmed().isEmpty() ? Result<EvidenceMaterial>(fail(u"trace.evidence.empty"_s)) : material;
    }
    material.text = text;
    const auto source = u"paste"_s;
    static const QRegularExpression wholeUrl(u"^https?://\\S+$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression wholeToken(u"^eyJ[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]*){2,4}$"_s);
    static const QRegularExpression htmlStart(u"^(<!doctype html|<html|<head|<body|<script)"_s, QRegularExpression::CaseInsensitiveOption);
    Trace &trace = material.trace;
    if (wholeUrl.match(trimmed).hasMatch() && readUrl(QUrl(trimmed, QUrl::TolerantMode), source, trace, 0, text.size())) {
        material.kind = EvidenceKind::RedirectUrl;
        return material;
    }
    if (wholeToken.match(trimmed).hasMatch() && readToken(trimmed, source, trace, 0)) {
        material.kind = EvidenceKind::Token;
        return material;
    }
    if (htmlStart.match(trimmed).hasMatch()) {
        material.kind = EvidenceKind::Html;
        readHtml(text, source, trace);
        return material;
    }
    if (trimmed.startsWith(u'{')) {
        const auto object = QJsonDocument::fromJson(trimmed.toUtf8()).object();
        if (readErrorJson(object, source, text, trace)) {
            material.kind = EvidenceKind::ErrorJson;
        }
    }
    Observation whole;
    whole.kind = ObservationKind::PastedText;
    whole.source = source;
    whole.text = text;
    whole.offset = 0;
    whole.length = text.size();
    trace.add(whole);
    if (text.contains("$Config"_L1)) {
        readHtml(text, source, trace);
    } else {
        readText(text, source, trace);
    }
    return material;
}

QString flattenFacts(const QJsonValue &value, const QString &prefix)
{
    QString out;
    flatten(value, prefix, out, 0);
    return out;
}

Result<Trace> readKnownFacts(const QByteArray &json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (document.isNull()) {
        return fail(u"trace.facts.not_json"_s, {{u"offset"_s, error.offset}, {u"reason"_s, error.errorString()}});
    }
    Trace trace;
    const auto value = document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
    trace.add(ObservationKind::KnownFact, u"facts"_s, document.isObject() ? document.object() : QJsonObject{{u"facts"_s, document.array()}},
              flattenFacts(value));
    return trace;
}

} // namespace signwright
