package import Jobs
package import Kernel
package import Ledger
package import Store

/// After a publication: certifies whoever meets the new version already, in batches of people.
package enum SweepJob {
    package static let kind = "certification.sweep"
    static let batch = 100

    struct Payload: Codable {
        var certification: CertificationID
        var version: Int
    }
    static func payload(_ id: CertificationID, _ version: Int) throws -> String {
        try CertificationStore.json(Payload(certification: id, version: version))
    }

    package static func job(ledger: Ledger) -> JobKind {
        let awards = AwardCredentials(ledger: ledger)
        return JobKind(kind) { run in
            let payload = try CertificationStore.parse(run.payload, as: Payload.self)
            var after = run.cursor ?? "", done = 0
            while true {
                let start = after
                let people = try await run.store.read(run.vendor) { tx -> [PersonID] in
                    // A newer version has its own sweep.
                    guard let version = try current(payload, run.vendor, tx) else { return [] }
                    return try Beneath.people(completing: version.1.requirements, after: start, limit: batch, vendor: run.vendor, tx)
                }
                guard let last = people.last else { return }
                done += people.count
                try await run.batch(cursor: last.value, done: done) { tx in
                    guard let (certification, version) = try current(payload, run.vendor, tx) else { return }
                    for person in people {
                        try awards.consider(certification, version, person, by: run.actor, vendor: run.vendor, tx)
                    }
                }
                after = last.value
            }
        }
    }

    private static func current(_ payload: Payload, _ vendor: VendorID, _ tx: Transaction) throws -> (Certification, CertificationVersion)? {
        guard let certification = try CertificationStore.find(payload.certification, vendor: vendor, tx),
              certification.state == .live, certification.currentVersion == payload.version,
              let version = try CertificationStore.version(certification.id, payload.version, vendor: vendor, tx) else { return nil }
        return (certification, version)
    }
}

/// Appends the event of each expiry once, hourly, in batches. The state itself needs no job: it follows the calendar.
package enum ExpiryJob {
    package static let kind = "certification.expiry"
    package static let schedule = Schedule(kind, .every(seconds: 3600))
    static let batch = 200

    package static func job(ledger: Ledger) -> JobKind {
        JobKind(kind) { run in
            var after = run.cursor ?? "", done = 0
            while true {
                let start = after
                let found = try await run.batch { tx -> [Credential] in
                    // The earliest zone is a day ahead of the latest: each credential is then asked by its own.
                    let latest = Zone.utc.day(at: tx.now).adding(days: 1)
                    let due = try CredentialStore.unnotedExpiries(after: start, before: latest, limit: batch, vendor: run.vendor, tx)
                    for credential in due {
                        guard let through = credential.validThrough, credential.standing(at: tx.now) == .expired else { continue }
                        try ledger.append(CredentialExpired(credential: credential.id, certification: credential.certification,
                                                            person: credential.person, validThrough: through), by: run.actor, tx)
                        try CredentialStore.noteExpiry(credential.id, through, vendor: run.vendor, tx)
                    }
                    return due
                }
                guard let last = found.last else { return }
                done += found.count
                after = last.id.value
                try await run.batch(cursor: after, done: done) { _ in }
            }
        }
    }
}
