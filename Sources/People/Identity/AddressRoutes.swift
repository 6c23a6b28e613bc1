import HTML
import Kernel
import Mail
import Store
import Web

/// One's own further addresses, and the record from an earlier employer.
struct AddressRoutes: Sendable {
    let ground: Ground
    let post: Post
    let holder: EarlierRecords.Holder

    var routes: [Route] {
        [
            .page("/me/addresses", OwnAccount.self, "Lists one's own further addresses", { request, scope in try await show(request, scope, Fields(), .none) }),
            .form("/me/addresses", OwnAccount.self, "Sends a code to a further address of one's own", { request, scope, form in
                guard let email = EmailAddress(form.text("email")) else { throw AddressRefusal.emailBad }
                let id = try await ask(request, scope, email.text)
                return .redirect(PeopleLinks.addressCode(id))
            }, again: { request, scope, form, errors in try await show(request, scope, form, errors) }),
            .page("/me/addresses/{address}", OwnAccount.self, "Asks for the code sent to a further address", { request, scope in try await code(request, scope, .none) }),
            .form("/me/addresses/{address}", OwnAccount.self, "Proves a further address by its code", { request, scope, form in try await prove(request, scope, form) },
                  again: { request, scope, _, errors in try await code(request, scope, errors) }),
            .form("/me/addresses/{address}/merge", OwnAccount.self, "Brings the record of a proved address to one's own", { request, scope, form in
                try await bring(request, scope, hasLeft: form.contains("left"))
            }),
            .form("/me/addresses/{address}/remove", OwnAccount.self, "Removes a further address", { request, scope, _ in
                let id = try request.id("address", of: Never.self).value, ledger = ground.ledger
                try await ground.store.write(scope.vendor) { try PersonAddresses.giveUp(id, scope, ledger: ledger, $0) }
                return .redirect(PeopleLinks.addresses, toast: request.t(.peopleAddressRemoved))
            }),
            .form("/me/address-question", OwnAccount.self, "Puts the question for a private address away", { request, scope, _ in
                let person = try own(scope)
                try await ground.store.write(scope.vendor) { try PersonAddresses.noteAsked("address", person, vendor: scope.vendor, $0) }
                return .redirect("/home")
            }),
            .form("/me/earlier", OwnAccount.self, "Asks the vendor for an earlier record by a credential's number", { request, scope, form in
                let number = form.text("number"), holder = holder, ledger = ground.ledger
                try await ground.store.write(scope.vendor) { try EarlierRecords.ask(scope, number: number, holder: holder, ledger: ledger, $0) }
                return .redirect(PeopleLinks.addresses, toast: request.t(.peopleEarlierAsked))
            }, again: { request, scope, form, errors in try await show(request, scope, form, errors) }),
        ]
    }

    private func own(_ scope: Scope<OwnAccount>) throws -> PersonID {
        guard let person = scope.reach.person else { throw WebRefusal.notFound }
        return person
    }

    private func ask(_ request: WebRequest, _ scope: Scope<OwnAccount>, _ email: String) async throws -> String {
        let id = try own(scope), site = request.site, post = post
        return try await ground.store.write(scope.vendor) { tx in
            try Access.confirm(scope, tx)
            guard let person = try Persons.find(id, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
            let sent = try PersonAddresses.ask(scope, person, email: email, tx)
            let t = Localizer(locale: person.language, zone: person.zone)
            try post.send(
                Letter(subject: t(.peopleAddressMailSubject(code: sent.code)), greeting: t(.peopleMailInvitationGreeting(name: person.name)),
                       paragraphs: [t(.peopleAddressMailText(site: site.name)), t(.peopleAddressMailCode(code: sent.code))], button: nil,
                       footnote: t(.peopleAddressMailFoot)),
                to: email, name: person.name, person: person.id, once: "addressCode:" + sent.id, site: site, language: person.language, tx)
            return sent.id
        }
    }

    private func show(_ request: WebRequest, _ scope: Scope<OwnAccount>, _ values: Fields, _ errors: FormErrors) async throws -> WebResponse {
        let id = try own(scope)
        let (person, all, waiting) = try await ground.store.read(scope.vendor) { tx in
            (try Persons.find(id, vendor: scope.vendor, tx), try PersonAddresses.of(id, vendor: scope.vendor, tx),
             try tx.count("SELECT count(*) FROM earlier_record WHERE vendor_id = \(scope.vendor) AND person_id = \(id) AND settled_at IS NULL"))
        }
        guard let person else { throw WebRefusal.notFound }
        return .page(AddressViews.list(request, person, all, waiting: waiting, values, errors))
    }

    private func code(_ request: WebRequest, _ scope: Scope<OwnAccount>, _ errors: FormErrors) async throws -> WebResponse {
        let id = try own(scope), code = try request.id("address", of: Never.self).value
        let found = try await ground.store.read(scope.vendor) { tx -> (pending: String?, other: Person?) in
            (try PersonAddresses.pending(code, id, vendor: scope.vendor, tx), try PersonAddresses.proved(code, id, vendor: scope.vendor, tx))
        }
        if let other = found.other { return .page(AddressViews.bring(request, code: code, other)) }
        guard let email = found.pending else {
            // What a code was for is told to nobody else; one's own spent one leads back to the list.
            guard errors.isEmpty else { return .page(AddressViews.spent(request), status: 422) }
            throw WebRefusal.notFound
        }
        return .page(AddressViews.code(request, code: code, email: email, errors))
    }

    private func prove(_ request: WebRequest, _ scope: Scope<OwnAccount>, _ form: Fields) async throws -> WebResponse {
        let id = try own(scope), code = try request.id("address", of: Never.self).value, entered = form.text("code"), ledger = ground.ledger
        let proof = try await ground.store.write(scope.vendor) { try PersonAddresses.check(code, entered, id, vendor: scope.vendor, $0) }
        switch proof {
        case .wrong(let left): throw AddressRefusal.code(left: left)
        case .spent: throw AddressRefusal.spent
        case .good(let email):
            let isKept = try await ground.store.write(scope.vendor) { tx -> Bool in
                if try Persons.find(email: email, vendor: scope.vendor, tx) != nil { return false }
                try PersonAddresses.keep(email, scope, id, ledger: ledger, tx)
                try PersonAddresses.noteAsked("address", id, vendor: scope.vendor, tx)
                return true
            }
            return .redirect(isKept ? PeopleLinks.addresses : PeopleLinks.addressCode(code), toast: isKept ? request.t(.peopleAddressKept) : nil)
        }
    }

    private func bring(_ request: WebRequest, _ scope: Scope<OwnAccount>, hasLeft: Bool) async throws -> WebResponse {
        let id = try own(scope), code = try request.id("address", of: Never.self).value
        let today = request.today, tables = ground.personTables.all, ledger = ground.ledger
        try await ground.store.write(scope.vendor) { tx in
            guard let other = try PersonAddresses.proved(code, id, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
            _ = try MergePersons(kept: id, merged: other.id, how: .address, endsMemberships: hasLeft)
                .byPerson(scope, today: today, tables: tables, ledger: ledger, tx)
        }
        ground.access.forgetAll()
        return .redirect("/home", toast: request.t(.peopleAddressBrought))
    }
}
