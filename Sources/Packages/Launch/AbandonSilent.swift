import Jobs
import Kernel
import Store

extension PackagesRoom {
    /// Nothing was heard of a session for so long: its content is gone, whatever it meant to say (cmi5 9.3.6).
    static let silentHours = 12

    /// Ends sessions whose content has gone without a word.
    var abandonSilent: JobKind {
        JobKind("packages.abandonSilent") { [courses] run in
            let vendor = run.vendor
            while true {
                let count = try await run.batch { tx -> Int in
                    let silent = try LaunchStore.silent(since: tx.now.adding(seconds: -Self.silentHours * 3600), limit: 20, vendor: vendor, tx)
                    for session in silent {
                        guard let registration = try Registrations.find(session.registration, vendor: vendor, tx), let play = try LaunchStore.find(registration, vendor: vendor, tx) else {
                            _ = try LaunchStore.end(session.id, "abandoned", vendor: vendor, tx)
                            continue
                        }
                        try EndSession(play: play, courses: courses).abandon(session, by: Actor(kind: .job, id: run.kind), tx)
                    }
                    return silent.count
                }
                if count < 20 { return }
            }
        }
    }
}
