import HTML
import Kernel
import People
import Store
import Web

// The vendor's side: pages and forms for editors, and the acts on one credential.

extension CertificationRoom {
    var manageRoutes: [Route] {
        [
            Route.page("/manage/certifications", ManageCertifications.self, "Lists the certifications") { [ground] request, scope in
                .page(try await ground.store.read(scope.vendor) { try CertificationListPage.load(scope, $0) }.page(request))
            },
            Route.page("/manage/certifications/new", ManageCertifications.self, "Shows the form of a new certification") { [ground] request, scope in
                let zone = request.site.zone
                return .page(try await ground.store.read(scope.vendor) { try CertificationEditor.load(scope, nil, zone: zone, entered: nil, $0) }.page(request))
            },
            Route.form("/manage/certifications/new", ManageCertifications.self, "Makes a certification as a draft") { [ground] request, scope, form in
                let input = CertificationEditor.input(form)
                let id = try await ground.store.write(scope.vendor) { try EditCertification().create(scope, input, $0) }
                return .redirect(CertificationLinks.edit(id), toast: request.t(.certificationSaved))
            } again: { [ground] request, scope, form, errors in
                let zone = request.site.zone
                return .page(try await ground.store.read(scope.vendor) { try CertificationEditor.load(scope, nil, zone: zone, entered: (form, errors), $0) }.page(request))
            },
            Route.page("/manage/certifications/{certification}", ManageCertifications.self, "Shows a certification, its draft and who holds it") { [ground] request, scope in
                let id: CertificationID = try request.id("certification"), query = request.query
                return .page(try await ground.store.read(scope.vendor) { try CertificationManagePage.load(scope, id, query, $0) }.page(request))
            },
            Route.page("/manage/certifications/{certification}/edit", ManageCertifications.self, "Shows the form of the draft") { [ground] request, scope in
                let id: CertificationID = try request.id("certification"), zone = request.site.zone
                return .page(try await ground.store.read(scope.vendor) { try CertificationEditor.load(scope, id, zone: zone, entered: nil, $0) }.page(request))
            },
            Route.form("/manage/certifications/{certification}/edit", ManageCertifications.self, "Saves the draft") { [ground] request, scope, form in
                let id: CertificationID = try request.id("certification"), input = CertificationEditor.input(form)
                try await ground.store.write(scope.vendor) { try EditCertification()(scope, id, input, $0) }
                return .redirect(CertificationLinks.edit(id), toast: request.t(.certificationSaved))
            } again: { [ground] request, scope, form, errors in
                let id: CertificationID = try request.id("certification"), zone = request.site.zone
                return .page(try await ground.store.read(scope.vendor) { try CertificationEditor.load(scope, id, zone: zone, entered: (form, errors), $0) }.page(request))
            },
        ] + publishRoutes
    }

    private var publishRoutes: [Route] {
        [
            Route.page("/manage/certifications/{certification}/review", ManageCertifications.self, "Shows what publishing the draft would change, for whom") { [ground] request, scope in
                let id: CertificationID = try request.id("certification")
                return .page(try await ground.store.read(scope.vendor) { try CertificationReview.load(scope, id, $0) }.page(request))
            },
            Route.form("/manage/certifications/{certification}/publish", ManageCertifications.self, "Puts the draft in force") { [ground] request, scope, _ in
                let id: CertificationID = try request.id("certification"), verb = PublishCertification(ledger: ground.ledger)
                let number = try await ground.store.write(scope.vendor) { try verb(scope, id, $0) }
                return .redirect(CertificationLinks.manage(id), toast: request.t(.certificationPublished(n: number)))
            },
            Route.form("/manage/certifications/{certification}/discard", ManageCertifications.self, "Throws the draft away") { [ground] request, scope, _ in
                let id: CertificationID = try request.id("certification")
                try await ground.store.write(scope.vendor) { try EditCertification().discard(scope, id, $0) }
                return .redirect(CertificationLinks.manage(id), toast: request.t(.certificationDiscarded))
            },
            Route.form("/manage/certifications/{certification}/retire", ManageCertifications.self, "Stops certifying new people") { [ground] request, scope, _ in
                let id: CertificationID = try request.id("certification"), verb = PublishCertification(ledger: ground.ledger)
                try await ground.store.write(scope.vendor) { try verb.retire(scope, id, $0) }
                return .redirect(CertificationLinks.manage(id), toast: request.t(.certificationRetiredToast))
            },
        ]
    }

    var statusRoutes: [Route] {
        [
            Route.page("/manage/credentials/{credential}", RevokeCredentials.self, "Shows a credential with the acts on it") { [ground] request, scope in
                let id: CredentialID = try request.id("credential")
                return .page(try await ground.store.read(scope.vendor) { try CredentialPage.managed(scope, id, $0) }.managedPage(request, Fields(), .none))
            },
            Route.form("/manage/credentials/{credential}/status", RevokeCredentials.self, "Suspends, revokes or reinstates a credential") { [ground] request, scope, form in
                let id: CredentialID = try request.id("credential"), verb = ChangeCredentialStatus(ledger: ground.ledger)
                guard let act = ChangeCredentialStatus.Act(rawValue: form.text("act")) else { throw WebRefusal.fieldMissing("act") }
                let effect = ChangeCredentialStatus.Effect(rawValue: form.text("effect")) ?? .today, reason = form.text("reason")
                try await ground.store.write(scope.vendor) { try verb(scope, id, act, effect: effect, reason: reason, $0) }
                return .redirect(CertificationLinks.manageCredential(id), toast: request.t(.certificationStatusChanged))
            } again: { [ground] request, scope, form, errors in
                let id: CredentialID = try request.id("credential")
                return .page(try await ground.store.read(scope.vendor) { try CredentialPage.managed(scope, id, $0) }.managedPage(request, form, errors))
            },
        ]
    }
}
