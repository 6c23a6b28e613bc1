import JSON
import Kernel

/// The conditions of an ID token (OpenID Connect Core 1.0, section 3.1.3.7) and of a logout token (Back-Channel Logout 1.0, section 2.6).
/// The signature has been checked before.
enum IDTokenRules {
    /// - Throws: `ArrivalRefused`, each condition with its own reason.
    static func check(_ claims: JSONValue, _ settings: OpenIDSettings, nonce: String, now: Instant) throws {
        try common(claims, settings, now: now)
        guard claims["nonce"]?.string == nonce else { throw ArrivalRefused(.wrongNonce) }
        guard let subject = claims["sub"]?.string, !subject.isEmpty else { throw ArrivalRefused(.noSubject) }
        guard let expires = seconds(claims["exp"]) else { throw ArrivalRefused(.tokenMalformed, "exp") }
        let skew = Int64(settings.skewMinutes) * 60, today = now.milliseconds / 1000
        if expires + skew <= today { throw ArrivalRefused(.expired, minutes(today - expires)) }
    }

    /// - Returns: who is logged out: by subject, by session, or both.
    static func checkLogout(_ claims: JSONValue, _ settings: OpenIDSettings, now: Instant) throws -> (subject: String?, session: String?, id: String) {
        try common(claims, settings, now: now)
        guard let events = claims["events"], case .object? = events["http://schemas.openid.net/event/backchannel-logout"] else {
            throw ArrivalRefused(.tokenMalformed, "events")
        }
        // An ID token is no logout token.
        if claims["nonce"] != nil { throw ArrivalRefused(.tokenMalformed, "nonce") }
        guard let id = claims["jti"]?.string, !id.isEmpty else { throw ArrivalRefused(.tokenMalformed, "jti") }
        let skew = Int64(settings.skewMinutes) * 60, today = now.milliseconds / 1000
        if let expires = seconds(claims["exp"]), expires + skew <= today { throw ArrivalRefused(.expired, minutes(today - expires)) }
        guard let issued = seconds(claims["iat"]), today - issued <= skew + 600 else { throw ArrivalRefused(.expired, "iat") }
        let subject = claims["sub"]?.string, session = claims["sid"]?.string
        guard subject != nil || session != nil else { throw ArrivalRefused(.noSubject) }
        return (subject, session, id)
    }

    private static func common(_ claims: JSONValue, _ settings: OpenIDSettings, now: Instant) throws {
        guard let issuer = claims["iss"]?.string, issuer == settings.issuer else {
            throw ArrivalRefused(.issuerMismatch, String((claims["iss"]?.string ?? "-").prefix(200)))
        }
        let audience: [String]
        switch claims["aud"] {
        case .string(let one): audience = [one]
        case .array(let several): audience = several.compactMap(\.string)
        default: audience = []
        }
        guard audience.contains(settings.clientID) else { throw ArrivalRefused(.wrongAudience, String(audience.joined(separator: ", ").prefix(200))) }
        let party = claims["azp"]?.string
        if audience.count > 1, party == nil { throw ArrivalRefused(.wrongParty, "azp") }
        if let party, party != settings.clientID { throw ArrivalRefused(.wrongParty, String(party.prefix(200))) }
        let skew = Int64(settings.skewMinutes) * 60, today = now.milliseconds / 1000
        guard let issued = seconds(claims["iat"]) else { throw ArrivalRefused(.tokenMalformed, "iat") }
        if issued - skew > today { throw ArrivalRefused(.clockSkewed, minutes(issued - today)) }
        if let notBefore = seconds(claims["nbf"]), notBefore - skew > today { throw ArrivalRefused(.notYetValid, minutes(notBefore - today)) }
    }

    private static func seconds(_ value: JSONValue?) -> Int64? {
        switch value {
        case .int(let number): (0...253_402_300_799).contains(number) ? number : nil
        case .double(let number): number.isFinite && number >= 0 && number < 253_402_300_800 ? Int64(number) : nil
        default: nil
        }
    }
    /// How far two clocks are apart, for the log.
    private static func minutes(_ seconds: Int64) -> String { "\(seconds / 60) min \(seconds % 60) s" }
}
