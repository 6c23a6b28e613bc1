package import HTML
package import Jobs
package import Kernel
import Ledger
package import People
package import Records
import Store
package import Web

/// Laurel's own learning as statements of the learning record store.
package struct ChronicleRoom: Sendable {
    private let ground: Ground
    private let ledger: TellLedger
    /// - Parameter own: the way into the record store.
    package init(ground: Ground, own: OwnStatements) {
        self.ground = ground
        ledger = TellLedger(own: own, ground: ground)
    }
    /// The address to which the button on the record store's page posts.
    package static let again: Link = "/settings/records/learning"

    package var jobs: [JobKind] { [ledger.job] }
    /// New events wake it at once; this catches what was woken while a run was ending, and begins the first time.
    package var schedules: [Schedule] { [Schedule(TellLedger.kind, .every(seconds: 60))] }

    package func subscribe() {
        ground.ledger.afterCommit(name: "chronicle.learning", on: Teller.kinds) { _, tx in try Jobs.enqueue(TellLedger.kind, uniqueKey: "new", priority: 6, tx) }
    }

    package var routes: [Route] {
        [
            .form("/settings/records/learning", ManageRecords.self, "Goes through the ledger again for learning that is not among the statements", { request, scope, _ in
                guard scope.reach.all else { throw WebRefusal.notFound }
                try await ground.store.write(scope.vendor) { tx in
                    try Access.confirm(scope, tx)
                    try ChronicleStore.restart(scope.vendor, tx)
                    try Jobs.enqueue(TellLedger.kind, uniqueKey: "new", priority: 6, tx)
                }
                return .redirect("/settings/records", toast: request.t(.chronicleAgainDone))
            }, again: { _, _, _, _ in .redirect("/settings/records") }),
        ]
    }

    package var parts: [PagePart] {
        [PagePart(slot: "recordStore", name: "chronicle.progress", order: 10) { request, _ in
            guard request.authority.reach(of: ManageRecords.self)?.all == true else { return HTML() }
            let (place, head, isBehind) = try await ground.store.read(request.vendor) { tx in
                let place = try ChronicleStore.find(request.vendor, tx)
                return (place, try ChronicleStore.head(request.vendor, tx), try ChronicleStore.isBehind(place?.position ?? 0, vendor: request.vendor, tx))
            }
            return progress(place, head: head, isBehind: isBehind, request)
        }]
    }
    private func progress(_ place: ChroniclePlace?, head: Int64, isBehind: Bool, _ request: WebRequest) -> HTML {
        let t = request.t, told = min(place?.position ?? 0, head)
        var pairs: [(name: String, value: HTML)] = [
            (t(.chronicleState), badge(t(isBehind ? .chronicleBehind : .chronicleUpToDate), isBehind ? .info : .success)),
            (t(.chronicleStatements), HTML(text: t.number(place?.statements ?? 0))),
        ]
        if let place, place.skipped > 0 {
            let reason: HTML = place.lastSkipped.map { #"<br><small class="muted wraps">\#(t(.chronicleSkippedLast(reason: $0)))</small>"# } ?? HTML()
            pairs.append((t(.chronicleSkipped), "\(t.number(place.skipped))\(reason)"))
        }
        let bar: HTML = isBehind ? progressBar(done: Int(told), total: Int(head), label: t(.chronicleTitle), words: t(.chronicleProgress(told: Int(told), all: Int(head)))) : HTML()
        let act = postButton(t(.chronicleAgain), to: Self.again, tokens: request.tokens, confirm: t(.chronicleAgainConfirm))
        return section(t(.chronicleTitle), card("<p class=\"muted\">\(t(.chronicleText))</p>\(bar)\(facts(pairs))\(formActions(act))"))
    }
}
