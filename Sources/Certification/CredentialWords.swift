import Documents
import HTML
import Kernel
import Store
import Web

/// Credentials in the reader's words.
extension Localizer {
    func standing(_ standing: Credential.Standing) -> String {
        switch standing {
        case .valid: self(.certificationValid)
        case .expiring: self(.certificationExpiring)
        case .expired: self(.certificationExpired)
        case .suspended: self(.certificationSuspended)
        case .revoked: self(.certificationRevoked)
        }
    }
    func state(_ state: Certification.State) -> String {
        switch state {
        case .draft: self(.certificationDraft)
        case .live: self(.certificationLive)
        case .retired: self(.certificationRetired)
        }
    }
    func validity(_ months: Int?) -> String { months.map { self(.certificationMonths(n: $0)) } ?? self(.certificationForLife) }
    func readiness(_ target: ReadinessTarget) -> String {
        target.kind == .people ? self(.certificationReadyPeople(n: target.value)) : self(.certificationReadyPercent(n: target.value))
    }
    func renewal(_ version: CertificationVersion) -> String {
        guard version.validityMonths != nil else { return self(.certificationRenewNever) }
        return version.anchor == .expiry ? self(.certificationAnchorExpiry(n: version.renewalWindowDays)) : self(.certificationAnchorPass)
    }
    func audience(_ roles: [String]) -> String {
        roles.isEmpty ? self(.certificationEverybody) : roles.map { self(.certificationRole(role: $0)) }.joined(separator: ", ")
    }
    /// "Valid through 14 March 2027 · 120 days left".
    func validity(of credential: Credential, at now: Instant) -> String {
        guard let through = credential.validThrough else { return self(.certificationValidForever) }
        guard let left = credential.daysLeft(at: now), left > 0 else { return self(.certificationWasValidThrough(day: through)) }
        let rest = left == 1 ? self(.certificationLastDay) : self(.certificationDaysLeft(n: left))
        return "\(self(.certificationValidThrough(day: through))) · \(rest)"
    }
}

extension Credential.Standing {
    var tone: Tone {
        switch self {
        case .valid: .success
        case .expiring, .suspended: .warning
        case .expired, .revoked: .danger
        }
    }
}

extension Certification.State {
    var tone: Tone {
        switch self {
        case .draft: .neutral
        case .live: .success
        case .retired: .warning
        }
    }
}

/// The ring of a credential: the share of its period that is left.
func expiryRing(_ credential: Credential, _ t: Localizer, now: Instant) -> HTML {
    let standing = credential.standing(at: now)
    guard let through = credential.validThrough, let left = credential.daysLeft(at: now), left > 0 else {
        return Chart.ring(value: standing.counts ? 1 : 0, total: 1, center: "", label: t.standing(standing), tone: standing.tone)
    }
    let total = max(1, through.daysSinceEpoch - credential.anchorDay.daysSinceEpoch)
    return Chart.ring(value: min(left, total), total: total, center: left < 1000 ? String(left) : "",
                      label: "\(t.standing(standing)): \(t(.certificationDaysLeft(n: left)))", tone: standing.tone)
}
