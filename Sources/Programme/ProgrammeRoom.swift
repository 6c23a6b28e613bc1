import Certification
import HTML
package import Jobs
import Kernel
import Learning
import Ledger
package import People
import Store
package import Web

/// Programme's doors.
package struct ProgrammeRoom: Sendable {
    let ground: Ground
    package init(ground: Ground) { self.ground = ground }

    package var routes: [Route] { manageRoutes + sentenceRoutes + publishRoutes + standingRoutes + gateRoutes + factRoutes + standingAPI + overrideRoutes + goLiveRoutes + factPages + differenceRoutes
        + forecastRoutes + movementRoutes + scenarioRoutes + proofRoutes + awardRoutes }
    package var navigation: [NavigationItem] {
        [
            NavigationItem("programmes", .manager, .programmeProgrammes, .programme, ProgrammeLinks.manage, right: ManageProgrammes.self),
            NavigationItem("standing", .manager, .programmeStanding, .programme, ProgrammeLinks.standing) { $0.may(ViewCounts.self) && !$0.may(ManageProgrammes.self) },
        ]
    }
    package var jobs: [JobKind] { [DecideJob.job(ledger: ground.ledger), DryRunJob.job, ForecastJob.job(), ScenarioJob.job] }
    package var schedules: [Schedule] { [DecideJob.schedule, ForecastJob.schedule] }
    package var personTables: [PersonTable] { [PersonTable("gate_answer", .stays)] }
    /// What was reported, decided and answered stays with the organization it was about.
    package var organizationTables: [OrganizationTable] {
        [
            OrganizationTable("partner_fact", keys: ["row_id"], .stays), OrganizationTable("programme_decision", .stays),
            OrganizationTable("programme_standing", keys: ["programme_id", "status"], .stays),
            OrganizationTable("programme_dependency", keys: ["programme_id", "kind", "name"], .stays),
            OrganizationTable("programme_holding", .stays), OrganizationTable("programme_touched", keys: ["touched_at"], .stays), OrganizationTable("programme_gate", keys: ["gate"], .stays),
            OrganizationTable("programme_award", .stays),
            OrganizationTable("programme_override", .stays), OrganizationTable("gate_answer", .stays), OrganizationTable("programme_dry_run_line", keys: ["programme_id", "revision", "effect", "what"], .stays),
            OrganizationTable("programme_forecast", keys: ["programme_id"], .stays), OrganizationTable("programme_forecast_entry", keys: ["programme_id", "place"], .stays),
            OrganizationTable("programme_movement", keys: ["decision_id", "status", "change"], .stays),
            OrganizationTable("programme_scenario_line", keys: ["scenario_id", "effect", "what"], .stays),
        ]
    }
    package var isolationProbes: [IsolationProbe] {
        [IsolationProbe("programme.standings") { reach, vendor, _, tx in
            try StandingList.organizations(within: reach, vendor: vendor, tx).map { .organization($0) }
        }]
    }

    /// A changed fact marks those it concerns in its own transaction; what follows is decided in the background.
    package func subscribe() {
        func touch<E: LedgerEvent>(_ event: E.Type) {
            ground.ledger.inTransaction(on: event, name: "programme.touch") { event, _, tx in
                guard let vendor = tx.vendor else { return }
                try Touched.subjects(event.subjects, vendor: vendor, tx)
            }
        }
        touch(MembershipStarted.self)
        touch(MembershipEnded.self)
        touch(MembershipKept.self)
        touch(JobRolesChanged.self)
        touch(PersonsMerged.self)
        touch(PersonsParted.self)
        touch(PersonErased.self)
        touch(OrganizationCreated.self)
        touch(OrganizationChanged.self)
        touch(OrganizationEndPlanned.self)
        touch(OrganizationEnded.self)
        touch(OrganizationReinstated.self)
        touch(OrganizationsMerged.self)
        touch(OrganizationsParted.self)
        touch(OrganizationSplit.self)
        touch(OrganizationTransferred.self)
        touch(PeopleTransferred.self)
        touch(CourseCompleted.self)
        touch(CompletionsTakenBack.self)
        touch(CredentialAwarded.self)
        touch(CredentialStatusChanged.self)
        ground.ledger.inTransaction(on: StandingChanged.self, name: "programme.movements") { event, _, tx in try Movements.note(event, tx) }
        ground.ledger.inTransaction(on: StandingChanged.self, name: "programme.touchOthers") { event, _, tx in
            guard let vendor = tx.vendor, event.isApplied else { return }
            try Touched.status(event.status, of: event.organization, vendor: vendor, tx)
        }
        subscribeAwards()
    }
}
