import Kernel
import ProgrammeRules

/// A fact as somebody wrote it, in a call, a file or a form, before it is known to make sense.
struct FactItem: Sendable {
    var kind = ""
    var metric: String?, value: String?, currency: String?, measured: String?
    var attestation: String?, status: String?, effect: String?, rank: String?
    var from: String?, through: String?, mastered: String?
    var source = ""
    var isWithdrawn = false

    /// Names of members, as the API and the columns of a file call them.
    enum Member: String, CaseIterable, Sendable {
        case kind, organization, metric, value, currency, measured, attestation, status, effect, rank, from, through, mastered, source, withdrawn
    }
    enum Fault: Error, Equatable {
        case missing(Member), wrong(Member, String)
    }
    /// Bytes of a name.
    private static let nameBytes = 100

    /// - Throws: ``Fault``.
    func fact(of organization: OrganizationID) throws(Fault) -> PartnerFact {
        guard let kind = PartnerFact.Kind(rawValue: kind), kind != .override else { throw .wrong(.kind, kind) }
        let id = organization.value, source = try word(source, .source)
        let name: String, body: PartnerFact.Body
        switch kind {
        case .metric:
            name = try word(metric, .metric)
            let text = isWithdrawn ? "0" : try need(value, .value)
            guard let number = Rational(text: text) else { throw .wrong(.value, text) }
            body = .metric(MetricFact(id, name, from: try day(from, .from), through: try day(through, .through), value: number, currency: currency,
                                      measured: isWithdrawn ? .distantPast : try day(measured, .measured), source: source))
        case .attestation:
            name = try word(attestation, .attestation)
            body = .attestation(AttestationFact(id, name, given: try day(from, .from), validThrough: try maybe(through, .through)))
        case .held:
            name = try word(status, .status)
            guard let master = HeldFact.Source(rawValue: mastered ?? "imported"), master != .laurel else { throw .wrong(.mastered, mastered ?? "") }
            if let rank, Int(rank) == nil { throw .wrong(.rank, rank) }
            body = .held(HeldFact(id, name, rank: rank.flatMap { Int($0) }, from: try maybe(from, .from), through: try maybe(through, .through), source: master,
                                  key: "held/\(id)/\(name)/\(master.rawValue)"))
        case .waiver, .override:
            name = try word(status, .status)
            let word = isWithdrawn ? WaiverEffect.keep.rawValue : try need(effect, .effect)
            guard let effect = WaiverEffect(rawValue: word) else { throw .wrong(.effect, word) }
            body = .waiver(WaiverFact(id, name, valid: DaySpan(try day(from, .from), isWithdrawn ? nil : try day(through, .through)), effect: effect))
        }
        return PartnerFact(organization: organization, kind: kind, name: name, body: body, source: source, isWithdrawn: isWithdrawn)
    }

    private func need(_ text: String?, _ member: Member) throws(Fault) -> String {
        guard let text, !text.isEmpty else { throw .missing(member) }
        return text
    }
    private func word(_ text: String?, _ member: Member) throws(Fault) -> String {
        let text = try need(text, member)
        guard text.utf8.count <= Self.nameBytes else { throw .wrong(member, String(text.prefix(40)) + "…") }
        return text
    }
    private func maybe(_ text: String?, _ member: Member) throws(Fault) -> Day? {
        guard let text, !text.isEmpty else { return nil }
        guard let day = Day(iso: text) else { throw .wrong(member, String(text.prefix(40))) }
        return day
    }
    private func day(_ text: String?, _ member: Member) throws(Fault) -> Day {
        let text = try need(text, member)
        guard let day = Day(iso: text) else { throw .wrong(member, String(text.prefix(40))) }
        return day
    }
}
