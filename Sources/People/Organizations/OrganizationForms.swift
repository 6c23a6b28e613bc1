import HTML
import Kernel
import Web

/// The forms of organizations: new, edit, distributor.
enum OrganizationForms {
    /// - Parameter id: nil for a new one.
    static func page(
        _ request: WebRequest, id: OrganizationID?, name: String, parents: [(id: OrganizationID, name: String)], heads: [(id: OrganizationID, name: String)], own: [CustomField],
        _ values: Fields, _ errors: FormErrors
    ) -> Page {
        let t = request.t, view = FormView(values, errors, t)
        let countries = [Choice("", "")] + t.countries.map { Choice($0.code, $0.name) }
        let types = OrganizationType.allCases.map { Choice($0.rawValue, t(.peopleOrganizationTypeName(type: $0.rawValue))) }
        let above = [Choice("", t(.peopleOrganizationParentNone))] + parents.filter { $0.id != id }.map { Choice($0.id.value, $0.name) }
        let companies = [Choice("", t(.peopleEntityOwn))] + heads.filter { $0.id != id }.map { Choice($0.id.value, t(.peopleEntityOf(name: $0.name))) }
        let fields: HTML = """
            \(view.summary)
            \(textField(view.field("name", .peopleOrganizationName, required: true, autocomplete: "organization"), maximumLength: 200))
            \(fieldRow(selectField(view.field("country", .peopleOrganizationCountry, required: true), countries),
                       selectField(view.field("type", .peopleOrganizationType), types)))
            \(textField(view.field("region", .peopleOrganizationRegion, hint: .peopleOrganizationRegionHint), maximumLength: 100))
            \(fieldRow(selectField(view.field("parent", .peopleOrganizationParent), above),
                       textField(view.field("ownership", .peopleOrganizationOwnership, hint: .peopleOrganizationOwnershipHint), kind: .number, suffix: "%")))
            \(selectField(view.field("legalEntity", .peopleEntity, hint: .peopleEntityHint), companies))
            \(textField(view.field("tags", .peopleTags, hint: .peopleTagsHint), maximumLength: 900))
            \(textField(view.field("seats", .peopleSeats, hint: .peopleSeatsHint), kind: .number))
            \(textArea(view.field("externalIDs", .peopleOrganizationExternal, hint: .peopleOrganizationExternalHint), rows: 3))
            \(FieldParts.inputs(own, view))
            \(formActions(button(t(id == nil ? .peopleOrganizationCreate : .peopleSave)),
                          linkButton(t(.peopleCancel), to: id.map { PeopleLinks.organization($0) } ?? PeopleLinks.organizations, style: .quiet)))
            """
        let title = id == nil ? t(.peopleOrganizationsNew) : t(.peopleOrganizationEditTitle(name: name))
        var crumbs = [Crumb(t(.peopleOrganizationsTitle), PeopleLinks.organizations)]
        if let id { crumbs.append(Crumb(name, PeopleLinks.organization(id))) }
        let body: HTML = """
            \(pageHeader(title, crumbs: crumbs, crumbsLabel: t(.peopleWhere)))
            \(card(form(to: id.map { PeopleLinks.editOrganization($0) } ?? PeopleLinks.newOrganization, tokens: request.tokens, warnsUnsaved: true, fields)))
            """
        return Page(title: title, frame: .manager(current: "organizations"), body: body)
    }

    /// Reads the form. Throws `Refusals` for what cannot be read at all; the draft checks the rest.
    static func draft(_ form: Fields) throws -> OrganizationDraft {
        var refusals: [any Refusal] = []
        var externalIDs: [ExternalID] = []
        do { externalIDs = try [ExternalID](lines: form.raw("externalIDs") ?? "") } catch let refusal as OrganizationRefusal { refusals.append(refusal) }
        let type = OrganizationType(rawValue: form.text("type"))
        if type == nil { refusals.append(OrganizationRefusal.type) }
        var ownership: Int?
        if let text = form.filled("ownership") {
            ownership = Int(text.hasSuffix("%") ? String(text.dropLast()).trimmingSpaces() : text)
            if ownership == nil { refusals.append(OrganizationRefusal.ownership) }
        }
        var parent: OrganizationID?
        if let text = form.filled("parent") {
            parent = OrganizationID(checking: text)
            if parent == nil { refusals.append(OrganizationRefusal.parentUnknown) }
        }
        var seats = SeatLimit.asBefore
        if form.contains("seats") {
            do { seats = try SeatLimit(text: form.text("seats")) } catch { refusals.append(SeatRefusal.bad) }
        }
        var entity = LegalEntityDraft.asBefore
        if form.contains("legalEntity") {
            do { entity = try LegalEntityDraft(text: form.text("legalEntity"), of: nil) } catch { refusals.append(OrganizationRefusal.entityUnknown) }
        }
        let draft = OrganizationDraft(
            name: form.text("name"), country: form.text("country"), region: form.text("region"), type: type ?? .other, parent: parent,
            ownership: ownership, externalIDs: externalIDs, seats: seats,
            tags: form.contains("tags") ? OrganizationTags.read(form.raw("tags") ?? "") : nil, fields: CustomFields.typed(form), entity: entity)
        refusals += draft.problems
        if let refusals = Refusals(refusals) { throw refusals }
        return draft
    }

    static func values(_ one: Organization, parent: (organization: Organization, percent: Int)?, head: OrganizationID?, _ ids: [ExternalID], seats: Int?, tags: [String], own: [(String, String)]) -> Fields {
        Fields([
            ("name", one.name), ("country", one.country), ("region", one.region), ("type", one.type), ("parent", parent?.organization.id.value ?? ""),
            ("ownership", parent.map { String($0.percent) } ?? ""), ("externalIDs", ids.lines), ("legalEntity", head?.value ?? ""),
            ("seats", seats.map { String($0) } ?? ""), ("tags", tags.joined(separator: ", ")),
        ] + own)
    }

    static func distributor(
        _ request: WebRequest, _ one: Organization, choices: [(id: OrganizationID, name: String)], _ values: Fields, _ errors: FormErrors
    ) -> Page {
        let t = request.t, view = FormView(values, errors, t)
        let others = [Choice("", "")] + choices.filter { $0.id != one.id }.map { Choice($0.id.value, $0.name) }
        let grants = DistributorGrant.allCases.map { Choice($0.rawValue, t(.peopleOrganizationGrantName(grant: $0.rawValue))) }
        let countries = [Choice("", t(.peopleAny))] + t.countries.map { Choice($0.code, $0.name) }
        let fields: HTML = """
            \(view.summary)
            \(selectField(view.field("distributor", .peopleOrganizationDistributorSelect, required: true), others))
            \(checkboxGroup(view.field("grants", .peopleOrganizationDistributorGrants), grants, chosen: Set(values.all("grants"))))
            \(fieldRow(selectField(view.field("country", .peopleOrganizationCountry), countries),
                       textField(view.field("region", .peopleOrganizationRegion, hint: .peopleOrganizationDistributorAreaHint))))
            \(fieldRow(textField(view.field("from", .peopleOrganizationDistributorFrom, required: true), kind: .date),
                       textField(view.field("to", .peopleOrganizationDistributorTo), kind: .date)))
            \(formActions(button(t(.peopleOrganizationDistributorAdd)), linkButton(t(.peopleCancel), to: PeopleLinks.organization(one.id), style: .quiet)))
            """
        let crumbs = [Crumb(t(.peopleOrganizationsTitle), PeopleLinks.organizations), Crumb(one.name, PeopleLinks.organization(one.id))]
        let title = t(.peopleOrganizationDistributorAdd)
        return Page(title: title, frame: .manager(current: "organizations"), body: """
            \(pageHeader(title, crumbs: crumbs, crumbsLabel: t(.peopleWhere)))
            \(card(form(to: PeopleLinks.addDistributor(one.id), tokens: request.tokens, fields)))
            """)
    }

    static func link(_ form: Fields) throws -> DistributorLinkDraft {
        guard let distributor = OrganizationID(checking: form.text("distributor")) else { throw OrganizationRefusal.linkUnknown }
        guard let from = Day(iso: form.text("from")) else { throw OrganizationRefusal.day(field: "from") }
        var last: Day?
        if let text = form.filled("to") {
            guard let day = Day(iso: text), day < .forever else { throw OrganizationRefusal.day(field: "to") }
            last = day
        }
        return DistributorLinkDraft(
            distributor: distributor, country: form.filled("country"), region: form.filled("region"),
            grants: Set(form.all("grants").compactMap(DistributorGrant.init(rawValue:))), from: from, lastDay: last)
    }
}
