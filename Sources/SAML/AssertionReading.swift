import Kernel
import XML

/// Reads one assertion from bytes whose signature held, and holds it to its own conditions (saml-core section 2.5,
/// saml-profiles section 4.1.4.2).
struct AssertionReading {
    let assertion: XMLElement
    let provider: TrustedProvider
    let ours: ServiceProvider
    let request: String?
    let now: Instant

    func read(certificate: Int, wasEncrypted: Bool) throws(SAMLRefusal) -> VerifiedAssertion {
        guard assertion.isNamed("Assertion", SAML.assertionNamespace) else { throw .wrongMessage(found: assertion.name) }
        guard assertion.own("Version") == "2.0" else { throw .version(assertion.own("Version") ?? "") }
        guard let id = assertion.own("ID"), !id.isEmpty else { throw .malformed("Assertion/@ID") }
        let issuer = assertion.child("Issuer", SAML.assertionNamespace)
        guard issuer?.trimmedText == provider.entityID, [nil, SAML.entityFormat].contains(issuer?.own("Format")) else {
            throw .issuer(expected: provider.entityID, found: issuer?.trimmedText)
        }
        try checkIssueInstant()
        try checkConditions()
        try checkAudience()
        let end = try checkConfirmation()
        let statement = try authentication()
        for part in ["EncryptedID"] where assertion.child("Subject", SAML.assertionNamespace)?.child(part, SAML.assertionNamespace) != nil {
            throw .encryptedPart(part)
        }
        return VerifiedAssertion(
            id: id, issuer: provider.entityID, nameID: try nameID(), sessionIndex: statement.index, sessionEndsAt: statement.endsAt,
            attributes: try attributes(), authenticatedAt: statement.at, context: statement.context,
            replayableUntil: end.adding(seconds: provider.clockSkewSeconds + 60), certificate: certificate, wasEncrypted: wasEncrypted)
    }

    // MARK: times

    private var skew: Int { provider.clockSkewSeconds }
    private func time(_ element: XMLElement?, _ name: String) throws(SAMLRefusal) -> Instant? {
        guard let text = element?.own(name) else { return nil }
        guard let instant = DateTime.parse(text) else { throw .malformed("\(element?.name ?? "")/@\(name)") }
        return instant
    }
    private func minutes(from: Instant, to: Instant) -> Int { Int((to.milliseconds - from.milliseconds + 59_999) / 60_000) }

    /// How many minutes ago, by the provider's clock, it was written: tells an old message from a clock that is off.
    private func issuedMinutesAgo() throws(SAMLRefusal) -> Int {
        guard let issued = try time(assertion, "IssueInstant") else { throw .timeMissing("IssueInstant") }
        return Int((now.milliseconds - issued.milliseconds) / 60_000)
    }
    private func checkIssueInstant() throws(SAMLRefusal) {
        guard let issued = try time(assertion, "IssueInstant") else { throw .timeMissing("IssueInstant") }
        if issued > now.adding(seconds: skew) { throw .notYetValid(minutesAhead: minutes(from: now, to: issued)) }
    }
    private func checkPeriod(_ element: XMLElement?) throws(SAMLRefusal) {
        if let from = try time(element, "NotBefore"), from > now.adding(seconds: skew) {
            throw .notYetValid(minutesAhead: minutes(from: now, to: from))
        }
        if let end = try time(element, "NotOnOrAfter"), end.adding(seconds: skew) <= now {
            throw .expired(minutesAgo: minutes(from: end, to: now), issuedMinutesAgo: try issuedMinutesAgo())
        }
    }

    // MARK: for whom

    private func checkConditions() throws(SAMLRefusal) {
        let all = assertion.children("Conditions", SAML.assertionNamespace)
        guard all.count <= 1 else { throw .malformed("Conditions") }
        try checkPeriod(all.first)
        // A condition that we do not know cannot be met (saml-core section 2.5.1.1). A proxy's limits bind those who pass it on.
        for condition in all.first?.children ?? [] where !["AudienceRestriction", "OneTimeUse", "ProxyRestriction"].contains(condition.name) {
            throw .malformed("Conditions/\(condition.name)")
        }
    }
    private func checkAudience() throws(SAMLRefusal) {
        let restrictions = assertion.child("Conditions", SAML.assertionNamespace)?.children("AudienceRestriction", SAML.assertionNamespace) ?? []
        guard !restrictions.isEmpty else { throw .audience(expected: ours.entityID, found: []) }
        // Each restriction has to name us; within one, any audience will do.
        for restriction in restrictions {
            let audiences = restriction.children("Audience", SAML.assertionNamespace).map(\.trimmedText)
            guard audiences.contains(ours.entityID) else { throw .audience(expected: ours.entityID, found: audiences) }
        }
    }
    /// One bearer confirmation has to hold. - Returns: until when it does.
    private func checkConfirmation() throws(SAMLRefusal) -> Instant {
        let subject = assertion.child("Subject", SAML.assertionNamespace)
        let bearers = (subject?.children("SubjectConfirmation", SAML.assertionNamespace) ?? []).filter { $0.own("Method") == SAML.bearer }
        var first: SAMLRefusal = subject == nil ? .noSubject : .confirmation
        for (index, bearer) in bearers.enumerated() {
            do { return try hold(bearer.child("SubjectConfirmationData", SAML.assertionNamespace)) } catch {
                if index == 0 { first = error }
            }
        }
        throw first
    }
    private func hold(_ data: XMLElement?) throws(SAMLRefusal) -> Instant {
        guard let data else { throw .confirmation }
        guard data.own("Recipient") == ours.acs else { throw .recipient(expected: ours.acs, found: data.own("Recipient")) }
        guard let end = try time(data, "NotOnOrAfter") else { throw .timeMissing("SubjectConfirmationData/@NotOnOrAfter") }
        try checkPeriod(data)
        guard data.own("InResponseTo") == request else { throw .request(expected: request, found: data.own("InResponseTo")) }
        return end
    }

    // MARK: who

    private func nameID() throws(SAMLRefusal) -> NameID {
        let subject = assertion.children("Subject", SAML.assertionNamespace)
        guard subject.count == 1, let element = subject[0].child("NameID", SAML.assertionNamespace), element.children.isEmpty,
              !element.trimmedText.isEmpty else { throw .noSubject }
        return NameID(value: element.trimmedText, format: element.own("Format"), nameQualifier: element.own("NameQualifier"),
                      spNameQualifier: element.own("SPNameQualifier"))
    }
    private func authentication() throws(SAMLRefusal) -> (index: String?, endsAt: Instant?, at: Instant?, context: String?) {
        guard let statement = assertion.child("AuthnStatement", SAML.assertionNamespace) else { throw .malformed("AuthnStatement") }
        let end = try time(statement, "SessionNotOnOrAfter")
        if let end, end.adding(seconds: skew) <= now { throw .sessionOver(minutesAgo: minutes(from: end, to: now)) }
        let context = statement.child("AuthnContext", SAML.assertionNamespace)?.child("AuthnContextClassRef", SAML.assertionNamespace)
        return (statement.own("SessionIndex"), end, try time(statement, "AuthnInstant"), context?.trimmedText)
    }
    private func attributes() throws(SAMLRefusal) -> [VerifiedAssertion.Attribute] {
        var found: [VerifiedAssertion.Attribute] = []
        for statement in assertion.children("AttributeStatement", SAML.assertionNamespace) {
            if statement.child("EncryptedAttribute", SAML.assertionNamespace) != nil { throw .encryptedPart("EncryptedAttribute") }
            for attribute in statement.children("Attribute", SAML.assertionNamespace) {
                guard let name = attribute.own("Name"), !name.isEmpty else { throw .malformed("Attribute/@Name") }
                // A value may hold one element, such as a NameID (eduPersonTargetedID): then its text is the value.
                let values = attribute.children("AttributeValue", SAML.assertionNamespace).map { value in
                    value.children.count == 1 && value.trimmedText.isEmpty ? value.children[0].trimmedText : value.trimmedText
                }
                found.append(VerifiedAssertion.Attribute(name: name, friendlyName: attribute.own("FriendlyName"), values: values))
            }
        }
        return found
    }
}
