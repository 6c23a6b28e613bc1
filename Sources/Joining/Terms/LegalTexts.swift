import Foundation
package import HTML
package import Kernel
package import Ledger
package import People
package import Store
package import Web

/// One version of a text that the vendor wants people to agree to or to know.
package struct LegalVersion: Sendable {
    package enum Kind: String, Sendable, CaseIterable { case terms, privacy, other }
    package enum Asks: String, Sendable, CaseIterable {
        /// Nobody goes on without agreeing.
        case agree
        /// Shown once.
        case notice
    }
    package let id: String
    package let text: String
    package let kind: Kind
    package let number: Int
    package let title: LanguageMap
    package let body: LanguageMap
    package let asks: Asks
    package let changedAt: Instant
    /// nil for a draft.
    package let publishedAt: Instant?
    package init(id: String, text: String, kind: Kind, number: Int, title: LanguageMap, body: LanguageMap, asks: Asks, changedAt: Instant, publishedAt: Instant?) {
        (self.id, self.text, self.kind, self.number, self.title, self.body) = (id, text, kind, number, title, body)
        (self.asks, self.changedAt, self.publishedAt) = (asks, changedAt, publishedAt)
    }
}

/// A text with its versions, newest first.
package struct LegalText: Sendable {
    package let id: String
    package let kind: LegalVersion.Kind
    package let versions: [LegalVersion]
    package var draft: LegalVersion? { versions.first { $0.publishedAt == nil } }
    package var latest: LegalVersion? { versions.first { $0.publishedAt != nil } }
}

/// What somebody has to answer: pure, from what is published and what they gave.
package struct Owed: Sendable {
    package let agree: [LegalVersion]
    package let notice: [LegalVersion]
    package var isEmpty: Bool { agree.isEmpty && notice.isEmpty }
    package var all: [LegalVersion] { agree + notice }

    /// - Parameters:
    ///   - published: versions in force, of texts that have not ended.
    ///   - given: text, number and answer of what the person said so far.
    ///   - before: what was published later is not asked yet; nil asks for all.
    package init(_ published: [LegalVersion], given: [(text: String, number: Int, answer: Consents.Answer)], before: Instant?) {
        var agree: [LegalVersion] = [], notice: [LegalVersion] = []
        let inForce = published.filter { version in version.publishedAt.map { at in before.map { at < $0 } ?? true } ?? false }
        for (_, versions) in Dictionary(grouping: inForce, by: \.text).sorted(by: { $0.key < $1.key }) {
            guard let latest = versions.max(by: { $0.number < $1.number }) else { continue }
            let answers = given.filter { $0.text == latest.text }
            let agreed = answers.filter { $0.answer == .agreed }.map(\.number).max() ?? 0
            let seen = answers.filter { $0.answer != .declined }.map(\.number).max() ?? 0
            // The last version that asks for consent must be covered; a later notice does not undo it.
            let needed = versions.filter { $0.asks == .agree }.map(\.number).max() ?? 0
            if agreed < needed {
                agree.append(latest.asks == .agree ? latest : latest.asking(.agree))
            } else if seen < latest.number { notice.append(latest) }
        }
        (self.agree, self.notice) = (agree, notice)
    }
}

extension LegalVersion {
    fileprivate func asking(_ asks: Asks) -> LegalVersion {
        LegalVersion(id: id, text: text, kind: kind, number: number, title: title, body: body, asks: asks, changedAt: changedAt, publishedAt: publishedAt)
    }
}

/// SQL and verbs of texts. A published version never changes.
package enum LegalTexts {
    package static func all(vendor: VendorID, _ tx: Transaction) throws -> [LegalText] { try load("t.ended_at IS NULL", vendor, tx) }
    package static func find(_ id: String, vendor: VendorID, _ tx: Transaction) throws -> LegalText? { try load("t.id = \(id)", vendor, tx).first }
    private static func load(_ which: SQL, _ vendor: VendorID, _ tx: Transaction) throws -> [LegalText] {
        let rows = try tx.query("""
            SELECT v.*, t.kind FROM legal_version v JOIN legal_text t ON t.vendor_id = v.vendor_id AND t.id = v.text_id
            WHERE v.vendor_id = \(vendor) AND \(which) ORDER BY t.created_at, t.id, v.number DESC LIMIT 2000
            """).map(read)
        var texts: [(id: String, versions: [LegalVersion])] = []
        for version in rows {
            if texts.last?.id == version.text { texts[texts.count - 1].versions.append(version) } else { texts.append((version.text, [version])) }
        }
        return texts.map { LegalText(id: $0.id, kind: $0.versions[0].kind, versions: $0.versions) }
    }
    /// What is in force.
    package static func published(vendor: VendorID, _ tx: Transaction) throws -> [LegalVersion] {
        try tx.query("""
            SELECT v.*, t.kind FROM legal_version v JOIN legal_text t ON t.vendor_id = v.vendor_id AND t.id = v.text_id
            WHERE v.vendor_id = \(vendor) AND t.ended_at IS NULL AND v.published_at IS NOT NULL ORDER BY t.created_at, t.id, v.number DESC LIMIT 2000
            """).map(read)
    }
    /// What a person has to answer; nil for somebody new, who has to answer all.
    package static func owed(_ person: PersonID?, before: Instant?, vendor: VendorID, _ tx: Transaction) throws -> Owed {
        let published = try published(vendor: vendor, tx)
        if published.isEmpty { return Owed([], given: [], before: before) }
        return Owed(published, given: try person.map { try Consents.given($0, vendor: vendor, tx) } ?? [], before: before)
    }

    // MARK: verbs

    private static func confirm(_ scope: Scope<ManageVendor>, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        guard scope.reach.all else { throw WebRefusal.notFound }
    }

    package struct Draft: Sendable {
        package var title: LanguageMap
        package var body: LanguageMap
        package var asks: LegalVersion.Asks
        package init(title: LanguageMap, body: LanguageMap, asks: LegalVersion.Asks) { (self.title, self.body, self.asks) = (title, body, asks) }
        /// - Throws: `Refusals`
        package init(_ form: Fields) throws {
            title = [:]
            body = [:]
            for tag in ["en", "de"] {
                if let text = form.filled("title-\(tag)") { title.texts[tag] = String(text.prefix(Limits.nameCharacters)) }
                if let text = form.raw("body-\(tag)"), !text.allSatisfy(\.isWhitespace) { body.texts[tag] = String(text.prefix(100_000)) }
            }
            var refusals: [any Refusal] = []
            if title.isEmpty { refusals.append(JoiningRefusal.title) }
            if body.isEmpty { refusals.append(JoiningRefusal.body) }
            if let asks = LegalVersion.Asks(rawValue: form.text("asks")) { self.asks = asks } else {
                asks = .agree
                refusals.append(JoiningRefusal.asks)
            }
            if let refusals = Refusals(refusals) { throw refusals }
        }
    }

    /// A new text, as a draft of its first version.
    package static func make(_ scope: Scope<ManageVendor>, _ kind: LegalVersion.Kind, _ draft: Draft, ledger: Ledger, _ tx: Transaction) throws -> String {
        try confirm(scope, tx)
        let id = tx.newID(of: Never.self).value
        try tx.execute("INSERT INTO legal_text (vendor_id, id, kind, created_at) VALUES (\(scope.vendor), \(id), \(kind.rawValue), \(tx.now))")
        try write(draft, number: 1, text: id, scope.vendor, tx)
        try ledger.append(LegalTextChanged(vendor: scope.vendor, text: id, title: draft.title.resolve(.en), act: .made, number: 0, asks: draft.asks.rawValue), by: scope.actor, tx)
        return id
    }
    /// Keeps a draft; makes one when every version is published.
    package static func save(_ scope: Scope<ManageVendor>, _ id: String, _ draft: Draft, _ tx: Transaction) throws {
        try confirm(scope, tx)
        guard let text = try live(id, scope.vendor, tx) else { throw WebRefusal.notFound }
        guard let old = text.draft else { return try write(draft, number: (text.latest?.number ?? 0) + 1, text: id, scope.vendor, tx) }
        try tx.execute("""
            UPDATE legal_version SET title = \(try json(draft.title)), body = \(try json(draft.body)), asks = \(draft.asks.rawValue), changed_at = \(tx.now)
            WHERE vendor_id = \(scope.vendor) AND id = \(old.id) AND published_at IS NULL
            """)
    }
    package static func publish(_ scope: Scope<ManageVendor>, _ id: String, ledger: Ledger, _ tx: Transaction) throws -> LegalVersion {
        try confirm(scope, tx)
        guard let text = try live(id, scope.vendor, tx) else { throw WebRefusal.notFound }
        guard let draft = text.draft else { throw JoiningRefusal.nothingToPublish }
        try tx.execute("""
            UPDATE legal_version SET published_at = \(tx.now), published_by = \(scope.actor.id) WHERE vendor_id = \(scope.vendor) AND id = \(draft.id) AND published_at IS NULL
            """)
        try ledger.append(LegalTextChanged(vendor: scope.vendor, text: id, title: draft.title.resolve(.en), act: .published, number: draft.number, asks: draft.asks.rawValue), by: scope.actor, tx)
        return draft
    }
    /// Nobody is asked any more; versions and consents stay.
    package static func end(_ scope: Scope<ManageVendor>, _ id: String, ledger: Ledger, _ tx: Transaction) throws {
        try confirm(scope, tx)
        guard let text = try live(id, scope.vendor, tx) else { throw WebRefusal.notFound }
        try tx.execute("UPDATE legal_text SET ended_at = \(tx.now) WHERE vendor_id = \(scope.vendor) AND id = \(id)")
        let title = text.versions[0].title.resolve(.en)
        try ledger.append(LegalTextChanged(vendor: scope.vendor, text: id, title: title, act: .ended, number: 0, asks: ""), by: scope.actor, tx)
    }
    private static func live(_ id: String, _ vendor: VendorID, _ tx: Transaction) throws -> LegalText? { try load("t.ended_at IS NULL AND t.id = \(id)", vendor, tx).first }
    private static func write(_ draft: Draft, number: Int, text: String, _ vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO legal_version (vendor_id, id, text_id, number, title, body, asks, changed_at)
            VALUES (\(vendor), \(tx.newID(of: Never.self)), \(text), \(number), \(try json(draft.title)), \(try json(draft.body)), \(draft.asks.rawValue), \(tx.now))
            """)
    }
    private static func json(_ map: LanguageMap) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(map), as: UTF8.self)
    }
    static func read(_ row: Row) throws -> LegalVersion {
        func map(_ column: StaticString) throws -> LanguageMap { try JSONDecoder().decode(LanguageMap.self, from: Data(row.text(column).utf8)) }
        return LegalVersion(
            id: try row.text("id"), text: try row.text("text_id"), kind: LegalVersion.Kind(rawValue: try row.text("kind")) ?? .other, number: try row.int("number"),
            title: try map("title"), body: try map("body"), asks: LegalVersion.Asks(rawValue: try row.text("asks")) ?? .agree, changedAt: try row.instant("changed_at"),
            publishedAt: try row.optionalInstant("published_at"))
    }
}
