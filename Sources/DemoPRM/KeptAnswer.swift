/// A gate's answer as the PRM keeps it, in the words of Laurel's API.
package struct KeptAnswer: Codable, Sendable, Equatable {
    package struct Unlock: Codable, Sendable, Equatable {
        package let people: Int
        package let minutes: Int?
        package let text: String
    }
    /// `open` or `closed`.
    package let decision: String
    package let verdict: String
    package let reasons: [String]
    /// Laurel's id of the organization.
    package let organization: String
    package let programmeVersion: Int
    /// `YYYY-MM-DD`
    package let validUntil: String
    package let reuseMinutes: Int
    /// `open`, `closed` or `last`: what holds when nothing is known any more.
    package let onUnknown: String
    package let unlock: Unlock?
    /// When it arrived here, milliseconds since 1970.
    package var receivedAt: Int64
    package var isOpen: Bool { decision == "open" }

    private enum CodingKeys: String, CodingKey { case decision, verdict, reasons, organization, programmeVersion, validUntil, reuseMinutes, onUnknown, unlock, receivedAt }
    package init(from decoder: any Decoder) throws {
        let box = try decoder.container(keyedBy: CodingKeys.self)
        decision = try box.decode(String.self, forKey: .decision)
        verdict = try box.decode(String.self, forKey: .verdict)
        reasons = try box.decode([String].self, forKey: .reasons)
        organization = try box.decode(String.self, forKey: .organization)
        programmeVersion = try box.decode(Int.self, forKey: .programmeVersion)
        validUntil = try box.decode(String.self, forKey: .validUntil)
        reuseMinutes = try box.decode(Int.self, forKey: .reuseMinutes)
        onUnknown = try box.decodeIfPresent(String.self, forKey: .onUnknown) ?? "closed"
        unlock = try box.decodeIfPresent(Unlock.self, forKey: .unlock)
        // Laurel's answer has no such member; the kept one has.
        receivedAt = try box.decodeIfPresent(Int64.self, forKey: .receivedAt) ?? 0
    }
}
