package import HTML
package import Jobs
import Kernel
package import People
import Store
package import Web

/// How people prove who they are: passwords, links by mail, passkeys, one-time codes, devices, sessions, step-up, impersonation.
package struct SignInRoom: Sendable {
    private let ground: Ground
    private let post: Post
    /// For capabilities above that let people in.
    package let signIn: SignIn
    private static let sweepJob = "signIn.sweep"
    package init(ground: Ground, post: Post) {
        self.ground = ground
        self.post = post
        signIn = SignIn(ground: ground, post: post)
    }

    private var acting: ImpersonationRoutes { ImpersonationRoutes(ground: ground, post: post) }

    package var routes: [Route] {
        SignInRoutes(ground: ground, post: post).routes + SecondStepRoutes(ground: ground, post: post).routes + LinkRoutes(ground: ground, post: post).routes
            + AgainRoutes(ground: ground, post: post).routes + SecurityRoutes(ground: ground, post: post).routes + acting.routes + PolicyRoutes(ground: ground).routes
    }
    package var navigation: [NavigationItem] { [] }
    package var parts: [PagePart] {
        let acting = acting
        return [
            PagePart(slot: "profile", name: "security", order: 90) { request, _ in SecurityViews.row(request) },
            PagePart(slot: "settings", name: "signIn.policy", order: 10) { request, _ in
                request.authority.reach(of: ManageVendor.self)?.all == true ? PolicyViews.row(request) : HTML()
            },
            PagePart(slot: "person", name: "signIn.means", order: 80) { request, id in try await acting.card(request, id) },
        ]
    }
    package var jobs: [JobKind] {
        let resets = ResetPassword(ground: ground, post: post), links = MagicLink(ground: ground, post: post), sites = ground.sites, ledger = ground.ledger
        return [
            JobKind(ResetPassword.jobKind) { run in
                guard let site = try await sites.vendors().first(where: { $0.vendor == run.vendor }) else { return }
                try await resets.send(payload: run.payload, site: site)
            },
            JobKind(MagicLink.jobKind) { run in
                guard let site = try await sites.vendors().first(where: { $0.vendor == run.vendor }) else { return }
                try await links.send(payload: run.payload, site: site)
            },
            JobKind(Impersonations.jobKind) { run in
                let vendor = run.vendor
                try await run.batch { try Impersonations.closeExpired(vendor: vendor, ledger, $0) }
            },
            JobKind(Self.sweepJob) { run in
                let vendor = run.vendor
                try await run.batch { tx in
                    try Challenges.sweep(vendor: vendor, tx)
                    try PendingSignIn.sweep(vendor: vendor, tx)
                }
            },
        ]
    }
    package var schedules: [Schedule] {
        [Schedule(Impersonations.jobKind, .every(seconds: 600)), Schedule(Self.sweepJob, .daily(minuteOfDay: 215))]
    }
    package var personTables: [PersonTable] {
        [
            PersonTable("sign_in_pending", keys: ["token_hash"], .stays, hidden: ["token_hash", "proof"]),
            PersonTable("passkey", .stays, hidden: ["credential_id", "public_key", "user_handle"]),
            PersonTable("sign_in_challenge", keys: ["challenge_hash"], .stays, hidden: ["challenge_hash", "owner"]),
            PersonTable("authenticator_app", keys: ["person_id"], .stays, hidden: ["secret", "offered_secret"]),
            PersonTable("recovery_code", keys: ["person_id", "code_hash"], .stays, hidden: ["code_hash"]),
            PersonTable("known_device", keys: ["id"], .stays, hidden: ["token_hash"]),
            PersonTable("impersonation", .stays, hidden: ["session_hash"]),
        ]
    }
    package var retainedKinds: [RetainedKind] {
        [
            RetainedKind("devices", title: .signInRetainedDevices, table: "known_device", keys: ["token_hash", "person_id"], since: "last_used_at", defaultDays: 400, leastDays: 31),
            RetainedKind("impersonations", title: .signInRetainedImpersonations, table: "impersonation", since: "started_at", only: "t.ended_at IS NOT NULL", defaultDays: 730, leastDays: 90),
        ]
    }
    package func subscribe() {}
}
