package import Jobs
import Kernel
import People
import Store
import Web

/// Looks after the records of hosts and senders, several times a day.
enum RecordCheck {
    static let jobKind = "branding.records"
    static let schedule = Schedule(jobKind, .every(seconds: 4 * 3600))

    static func job(_ ground: Ground, _ post: Post) -> JobKind {
        let senders = Senders(ground: ground, post: post), claims = HostClaims(ground: ground, post: post)
        return JobKind(jobKind) { run in
            let vendor = run.vendor
            guard let site = try await ground.sites.vendors().first(where: { $0.vendor == vendor }) else { return }
            let (named, wanted) = try await run.store.read(vendor) { tx in
                (try SenderStore.all(vendor: vendor, tx).map(\.owner), try HostClaimStore.all(vendor: vendor, tx).map(\.owner))
            }
            for (index, owner) in named.enumerated() {
                try await senders.check(owner, site: site)
                try await run.batch(done: index + 1, total: named.count + wanted.count) { _ in }
            }
            for (index, owner) in wanted.enumerated() {
                try await claims.check(owner, site: site)
                try await run.batch(done: named.count + index + 1, total: named.count + wanted.count) { _ in }
            }
            try await run.batch { try HostCodes.sweep(vendor: vendor, $0) }
        }
    }
}
