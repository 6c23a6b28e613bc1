import Courses
import HTML
import Kernel
import People
import Store
import Web

/// The form of a draft. It works without JavaScript: saving adds empty requirement lines.
struct CertificationEditor: Sendable {
    /// Nil: a new certification.
    let certification: Certification?
    let courses: [PublishedCourse]
    let values: Fields
    let errors: FormErrors

    static let spareLines = 3

    static func load(_ scope: Scope<ManageCertifications>, _ id: CertificationID?, zone: Zone, entered: (Fields, FormErrors)?, _ tx: Transaction) throws -> CertificationEditor {
        let vendor = scope.vendor
        let courses = try PublishedCourse.all(vendor: vendor, tx)
        guard let id else {
            return CertificationEditor(certification: nil, courses: courses, values: entered?.0 ?? blank(zone), errors: entered?.1 ?? .none)
        }
        guard let certification = try CertificationStore.find(id, vendor: vendor, tx),
              let version = try CertificationStore.draft(id, vendor: vendor, tx)
                ?? CertificationStore.version(id, certification.currentVersion, vendor: vendor, tx) else { throw WebRefusal.notFound }
        return CertificationEditor(certification: certification, courses: courses, values: entered?.0 ?? fields(version), errors: entered?.1 ?? .none)
    }

    private static func blank(_ zone: Zone) -> Fields {
        Fields([("validity", "24"), ("anchor", "expiry"), ("window", "180"), ("zone", zone.identifier), ("readiness", "2"), ("readinessKind", "people")])
    }

    private static func fields(_ version: CertificationVersion) -> Fields {
        var fields = Fields([
            ("title-en", version.title[.en] ?? ""), ("title-de", version.title[.de] ?? ""),
            ("summary-en", version.summary[.en] ?? ""), ("summary-de", version.summary[.de] ?? ""),
            ("validity", version.validityMonths.map(String.init) ?? ""), ("anchor", version.anchor.rawValue),
            ("window", String(version.renewalWindowDays)), ("zone", version.zone.identifier),
            ("readiness", String(version.readiness.value)), ("readinessKind", version.readiness.kind.rawValue),
        ])
        for role in version.audience { fields.append("audience", role) }
        for (index, requirement) in version.requirements.enumerated() {
            fields.append("requirement-\(index)", requirement.key)
            if requirement.renews { fields.append("renews-\(index)", "on") }
        }
        return fields
    }

    /// Reads what was sent. Numbers that are none become values that the verb refuses.
    static func input(_ form: Fields) -> CertificationInput {
        func texts(_ name: String) -> LanguageMap {
            var map: LanguageMap = [:]
            // Browsers send CR LF; what nobody changed must come back as it was.
            for language in [Language.en, .de] {
                map[language] = form.filled("\(name)-\(language.tag)").map { String($0.map { $0.isNewline ? "\n" : $0 }.prefix(2000)) }
            }
            return map
        }
        var requirements: [Requirement] = []
        for index in 0..<(EditCertification.maxRequirements + spareLines) {
            guard let chosen = form.filled("requirement-\(index)") else { continue }
            let parts = chosen.split(separator: "/", maxSplits: 1).map(String.init)
            requirements.append(Requirement(course: CourseID(parts[0]), activity: parts.count > 1 ? ActivityID(parts[1]) : nil,
                                            renews: form.contains("renews-\(index)")))
        }
        return CertificationInput(
            code: form.text("code").uppercased(), title: texts("title"), summary: texts("summary"),
            validityMonths: form.filled("validity").map { Int($0) ?? -1 }, anchor: AwardRules.Anchor(rawValue: form.text("anchor")) ?? .expiry,
            renewalWindowDays: form.int("window") ?? -1, zone: form.text("zone"),
            readiness: ReadinessTarget(ReadinessTarget.Kind(rawValue: form.text("readinessKind")) ?? .people, form.int("readiness") ?? -1),
            audience: Array(Set(form.all("audience"))).sorted(), requirements: requirements)
    }

    func page(_ request: WebRequest) -> Page {
        let t = request.t
        let title = certification == nil ? t(.certificationNew) : t(.certificationEditTitle(title: values.filled("title-\(t.language.tag)") ?? values.text("title-en")))
        let target = certification.map { CertificationLinks.edit($0.id) } ?? CertificationLinks.new
        let back = certification.map { CertificationLinks.manage($0.id) } ?? CertificationLinks.manage
        return Page(title: title, frame: .manager(current: "certifications"), body: """
            \(pageHeader(title, crumbs: [Crumb(t(.certificationCertifications), CertificationLinks.manage)], lead: t(.certificationEditLead)))
            \(errors.summary(t))
            \(form(to: target, tokens: request.tokens, warnsUnsaved: true, """
                \(names(t))\(timing(t))\(readiness(t))\(requirements(t))
                \(formActions(button(certification == nil ? t(.certificationCreate) : t(.certificationSaveDraft)),
                              linkButton(t(.certificationCancel), to: back, style: .quiet)))
                """))
            """)
    }

    private func field(_ name: String, _ label: String, hint: String? = nil, _ t: Localizer, required: Bool = false) -> Field {
        Field(name, label: label, value: values.raw(name) ?? "", hint: hint, error: errors.message(name, t), isRequired: required)
    }

    private func names(_ t: Localizer) -> HTML {
        let code: HTML? = certification == nil
            ? textField(field("code", t(.certificationFieldCode), hint: t(.certificationFieldCodeHint), t, required: true), maximumLength: 16) : nil
        return """
            \(code)
            \(fieldRow(textField(field("title-en", t(.certificationFieldTitleEnglish), t, required: true), maximumLength: 200),
                       textField(field("title-de", t(.certificationFieldTitleGerman), t), maximumLength: 200)))
            \(fieldRow(textArea(field("summary-en", t(.certificationFieldProvesEnglish), hint: t(.certificationFieldProvesHint), t), rows: 3),
                       textArea(field("summary-de", t(.certificationFieldProvesGerman), hint: t(.certificationFieldProvesHint), t), rows: 3)))
            """
    }

    private func timing(_ t: Localizer) -> HTML {
        fieldset(t(.certificationColumnValidity), """
            \(fieldRow(textField(field("validity", t(.certificationFieldValidity), hint: t(.certificationFieldValidityHint), t), kind: .number, suffix: t(.certificationFieldMonths)),
                       textField(field("zone", t(.certificationFieldZone), hint: t(.certificationFieldZoneHint), t))))
            \(radioGroup(field("anchor", t(.certificationFieldAnchor), t), [
                Choice("expiry", t(.certificationFieldAnchorExpiry), hint: t(.certificationFieldAnchorExpiryHint)),
                Choice("pass", t(.certificationFieldAnchorPass), hint: t(.certificationFieldAnchorPassHint)),
            ]))
            \(textField(field("window", t(.certificationFieldWindow), t), kind: .number, suffix: t(.certificationFieldWindowDays)))
            """)
    }

    private func readiness(_ t: Localizer) -> HTML {
        fieldset(t(.certificationReadiness), """
            \(fieldRow(textField(field("readiness", t(.certificationFieldReadiness), t), kind: .number),
                       selectField(field("readinessKind", t(.certificationFieldReadinessKind), t), [
                           Choice("people", t(.certificationFieldPeople)), Choice("percent", t(.certificationFieldPercent)),
                       ])))
            \(checkboxGroup(field("audience", t(.certificationFieldAudience), hint: t(.certificationFieldAudienceHint), t),
                            Beneath.jobRoles.map { Choice($0, t(.certificationRole(role: $0))) }, chosen: Set(values.all("audience"))))
            """)
    }

    private func requirements(_ t: Localizer) -> HTML {
        let choices = [Choice("", t(.certificationFieldNothing))] + courses.flatMap { course -> [Choice] in
            let title = course.title.resolve(t.language)
            return [Choice(course.id.value, t(.certificationWholeCourse(course: title)))] + course.activities.map {
                Choice("\(course.id.value)/\($0.id.value)", t(.certificationPartOfCourse(course: title, part: $0.title.resolve(t.language))))
            }
        }
        let filled = (0..<(EditCertification.maxRequirements + Self.spareLines)).filter { values.filled("requirement-\($0)") != nil }
        let shown = filled.count + Self.spareLines
        let lines = (0..<shown).map { line -> HTML in
            // Filled lines move up; the spare ones follow.
            let source = line < filled.count ? filled[line] : -1
            let value = source < 0 ? "" : values.text("requirement-\(source)")
            let select = Field("requirement-\(line)", label: t(.certificationFieldRequirement(n: line + 1)), value: value)
            return fieldRow(selectField(select, choices), checkbox("renews-\(line)", label: t(.certificationFieldRenews),
                                                                   isOn: source >= 0 && values.contains("renews-\(source)")))
        }
        let error: HTML? = errors.message("requirements", t).map { #"<p class="field-error" id="field-requirements">\#($0)</p>"# }
        return fieldset(t(.certificationFieldRequirements), hint: t(.certificationFieldRequirementsHint), "\(error)\(lines)")
    }
}
