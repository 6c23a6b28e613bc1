import Foundation
import HTML
import Jobs
package import Kernel
import Ledger
package import People
package import Store
import Web

/// Holds people of domains that must use single sign-on to it, whichever other way they try: passwords, links, codes, passkeys.
/// Marked administrators pass in an emergency; the ledger has it and all of them hear of it.
package struct RequiredSignOn: Sendable {
    static let jobKind = "singleSignOn.emergency"
    let ground: Ground
    let post: Post

    package var rule: ProofRule {
        let ledger = ground.ledger
        return ProofRule("singleSignOn") { email, person, method, isEntering, vendor, tx in
            if method == .singleSignOn { return true }
            switch try SignOnPolicy.password(email, person: person, vendor: vendor, tx) {
            case .enough: return true
            case .refused: return false
            case .emergency(let domain):
                guard isEntering, let person else { return true }
                try ledger.append(BreakGlassUsed(person: person, domain: domain), by: Actor(kind: .person, id: person.value), tx)
                try Jobs.enqueue(Self.jobKind, payload: String(decoding: try JSONEncoder().encode(Used(person: person, domain: domain, at: tx.now.milliseconds)), as: UTF8.self),
                                 uniqueKey: "\(person.value):\(tx.now.milliseconds)", tx)
                return true
            }
        }
    }
    private struct Used: Codable {
        let person: PersonID
        let domain: String
        let at: Int64
    }

    /// Writes to everybody who is marked.
    var job: JobKind {
        JobKind(Self.jobKind) { run in
            guard let site = try await ground.sites.vendors().first(where: { $0.vendor == run.vendor }),
                  let used = try? JSONDecoder().decode(Used.self, from: Data(run.payload.utf8)) else { return }
            try await run.batch { try tell(used, site, $0) }
        }
    }
    private func tell(_ used: Used, _ site: Site, _ tx: Transaction) throws {
        guard let who = try Persons.find(used.person, vendor: site.vendor, tx) else { return }
        for one in try SignOnPolicy.load(site.vendor, tx).emergency {
            guard let reader = try Persons.find(one.person, vendor: site.vendor, tx) else { continue }
            let t = Localizer(locale: reader.language, zone: reader.zone)
            try post.send(
                Letter(subject: t(.singleSignOnEmergencyMailSubject(site: site.name)), greeting: t(.singleSignOnEmergencyMailGreeting(name: reader.name)),
                       paragraphs: [t(.singleSignOnEmergencyMailText(who: who.name, domain: used.domain))],
                       button: (t(.singleSignOnEmergencyMailButton), SingleSignOnLinks.policy)),
                to: reader.email, name: reader.name, person: reader.id, once: "breakGlass:\(used.person.value):\(used.at):\(reader.id.value)", site: site,
                language: reader.language, tx)
        }
    }
}
