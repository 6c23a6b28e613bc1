package import Courses
import Documents
package import HTML
package import Jobs
package import Kernel
import Ledger
package import Learning
package import People
import Store
package import Web

/// Certification's doors.
package struct CertificationRoom: Sendable {
    let ground: Ground
    package init(ground: Ground) { self.ground = ground }

    package var routes: [Route] { learnerRoutes + certificateRoutes + paperRoutes + publicRoutes + manageRoutes + statusRoutes + apiRoutes }
    package var contentRoutes: [Route] { [] }
    package var navigation: [NavigationItem] {
        [
            NavigationItem("credentials", .learner, .certificationCredentials, .credential, CertificationLinks.credentials, right: Learn.self),
            NavigationItem("certifications", .manager, .certificationCertifications, .credential, CertificationLinks.manage, right: ManageCertifications.self),
        ]
    }
    package var jobs: [JobKind] { [SweepJob.job(ledger: ground.ledger), ExpiryJob.job(ledger: ground.ledger)] }
    package var schedules: [Schedule] { [ExpiryJob.schedule] }

    package var activityKinds: [ActivityKind] { [] }
    /// A certification can be assigned: its courses are what people then take.
    package var assignableKinds: [AssignableKind] {
        [AssignableKind(
            key: "certification", title: .certificationCertification,
            choices: { vendor, tx in try CertificationStore.live(vendor: vendor, tx).map { ($0.0.id.value, $0.1.title) } },
            courses: { id, vendor, tx in
                guard let id = CertificationID(checking: id), let certification = try CertificationStore.find(id, vendor: vendor, tx),
                      certification.state == .live,
                      let version = try CertificationStore.version(id, certification.currentVersion, vendor: vendor, tx) else { return nil }
                var seen: Set<CourseID> = []
                return version.requirements.map(\.course).filter { seen.insert($0).inserted }
            },
            left: { id, courses, person, vendor, tx in
                guard let id = CertificationID(checking: id), let certification = try CertificationStore.find(id, vendor: vendor, tx),
                      let version = try CertificationStore.version(id, certification.currentVersion, vendor: vendor, tx) else { return [] }
                let open = try Beneath.open(version, of: person, vendor: vendor, tx)
                return courses.filter { course in open.contains { $0.course == course } }
            })]
    }
    package var parts: [PagePart] { CertificationParts.all(ground) }

    /// Awards happen in the transaction of the completion (foundations 1).
    package func subscribe() {
        let awards = AwardCredentials(ledger: ground.ledger), certificates = IssueCourseCertificate(ledger: ground.ledger)
        ground.ledger.inTransaction(on: ActivityCompleted.self, name: "certification.award", appends: [CredentialAwarded.kind]) { event, actor, tx in
            guard event.passed != false, let vendor = tx.vendor else { return }
            try awards.evidence(of: event.person, course: event.course, by: actor, vendor: vendor, tx)
        }
        ground.ledger.inTransaction(on: CourseCompleted.self, name: "certification.award", appends: [CredentialAwarded.kind]) { event, actor, tx in
            guard let vendor = tx.vendor else { return }
            try awards.evidence(of: event.person, course: event.course, by: actor, vendor: vendor, tx)
        }
        let withdraw = WithdrawProof(ledger: ground.ledger)
        ground.ledger.inTransaction(on: CompletionsTakenBack.self, name: "certification.withdrawProof", appends: [CredentialStatusChanged.kind]) { event, actor, tx in
            guard let vendor = tx.vendor else { return }
            try withdraw(event, by: actor, vendor: vendor, tx)
        }
        // Two halves of what a certification asks may have stood in two records.
        ground.ledger.inTransaction(on: PersonsMerged.self, name: "certification.merged", appends: [CredentialAwarded.kind]) { event, actor, tx in
            guard let vendor = tx.vendor else { return }
            for (certification, version) in try CertificationStore.live(vendor: vendor, tx) {
                try awards.consider(certification, version, event.person, by: actor, vendor: vendor, tx)
            }
        }
        // Nobody's consent outlives them; the code still says whether what it proves was genuine.
        ground.ledger.inTransaction(on: PersonErased.self, name: "certification.forget") { event, _, tx in
            guard let vendor = tx.vendor else { return }
            try tx.execute("UPDATE credential SET shows_name = 0 WHERE vendor_id = \(vendor) AND person_id = \(event.person)")
            try tx.execute("UPDATE course_certificate SET shows_name = 0 WHERE vendor_id = \(vendor) AND person_id = \(event.person)")
        }
        ground.ledger.inTransaction(on: CourseCompleted.self, name: "certification.courseCertificate",
                                    appends: [CourseCertificateIssued.kind]) { event, actor, tx in
            guard let vendor = tx.vendor, try Courses.find(event.course, vendor: vendor, tx)?.issuesCertificate == true else { return }
            let day = try Beneath.vendorZone(vendor, tx).day(at: event.completedAt)
            try certificates(event.course.value, event.person, enrolment: event.enrolment.value, completedOn: day, by: actor, vendor: vendor, tx)
        }
    }
}

// MARK: learners

extension CertificationRoom {
    var learnerRoutes: [Route] {
        [
            Route.page("/credentials", Learn.self, "Lists the learner's credentials and what is on the way") { [ground] request, scope in
                .page(try await ground.store.read(scope.vendor) { try CredentialListPage.load(scope, $0) }.page(request))
            },
            Route.page("/credentials/{credential}", Learn.self, "Shows one's own credential") { [ground] request, scope in
                let id: CredentialID = try request.id("credential")
                return .page(try await ground.store.read(scope.vendor) { try CredentialPage.own(scope, id, $0) }.ownPage(request))
            },
            Route.form("/credentials/{credential}/consent", Learn.self, "Decides whether the public page names the holder") { [ground] request, scope, form in
                let id: CredentialID = try request.id("credential"), shows = form.contains("showsName")
                let verb = ChangeConsent(ledger: ground.ledger)
                try await ground.store.write(scope.vendor) { try verb(scope, id, showsName: shows, $0) }
                return .redirect(CertificationLinks.credential(id), toast: request.t(shows ? .certificationNameShown : .certificationNameHidden))
            },
            Route.page("/certifications/{certification}", Learn.self, "Shows what a certification asks of the learner and the next step") { [ground] request, scope in
                let id: CertificationID = try request.id("certification")
                return .page(try await ground.store.read(scope.vendor) { try CertificationPage.load(scope, id, $0) }.page(request))
            },
        ]
    }

    var paperRoutes: [Route] {
        [
            Route.page("/credentials/{credential}/certificate.pdf", Learn.self, "Downloads one's own certificate as PDF") { [ground] request, scope in
                let id: CredentialID = try request.id("credential")
                let page = try await ground.store.read(scope.vendor) { try CredentialPage.own(scope, id, $0) }
                let partner = try await CertificatePaper.partner(of: page.credential.person, on: page.credential.issuedOn, ground, request)
                let paper = CertificatePaper.of(page.credential, page.version, holder: page.holder, partner: partner, request)
                let bytes = try await OffPool.run { try paper.pdf() }
                return .bytes(bytes, type: "application/pdf", fileName: "\(page.credential.number).pdf")
            },
            Route.page("/credentials/{credential}/certificate.png", Learn.self, "Shows one's own certificate as a picture") { [ground] request, scope in
                let id: CredentialID = try request.id("credential")
                let page = try await ground.store.read(scope.vendor) { try CredentialPage.own(scope, id, $0) }
                let partner = try await CertificatePaper.partner(of: page.credential.person, on: page.credential.issuedOn, ground, request)
                let paper = CertificatePaper.of(page.credential, page.version, holder: page.holder, partner: partner, request)
                let bytes = try await OffPool.run { try paper.png() }
                return .bytes(bytes, type: "image/png", fileName: "\(page.credential.number).png", inline: true)
            },
        ]
    }

    var publicRoutes: [Route] {
        [
            Route.page("/verify/{code}", "Says whether a credential is genuine and still counts") { [ground] request in
                let code = try request.parameter("code")
                let shown = try await ground.store.read(request.vendor) { try VerificationPage.load(code, vendor: request.vendor, $0) }
                return VerificationPage.response(shown, request)
            },
        ]
    }
}
