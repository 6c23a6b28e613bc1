import HTML
import People
import Web

/// The form of a draft: what the caller may change, each field saying what it falls back to.
struct BrandFormView {
    let view: FormView
    let state: BrandState
    let base: Brand
    let allowed: Set<BrandField>
    let t: Localizer

    func html(to link: Link, tokens: FormTokens) -> HTML {
        let groups: [HTML?] = [
            look, allowed.contains(.welcome) ? words("welcome", .brandingWelcome, .brandingWelcomeHint) + words("home", .brandingHome, .brandingHomeHint) : nil,
            allowed.contains(.mail) ? words("footer", .brandingFooter, .brandingFooterHint) : nil, rest,
        ]
        let kept = BrandField.allCases.filter { !allowed.contains($0) && $0 != .host && $0 != .sender }
        let note: HTML = kept.isEmpty ? HTML() : #"<p class="muted">\#(t(.brandingVendorSets(fields: t.list(kept.map { t(.brandingField(field: $0.rawValue)) }))))</p>"#
        return card(title: t(.brandingLook), form(to: link, tokens: tokens, warnsUnsaved: true, """
            \(view.summary)\(groups.compactMap { $0 })\(note)
            \(formActions(button(t(.brandingSaveAndPreview), icon: .eye, name: "then", value: "preview"), button(t(.brandingSave), style: .secondary)))
            """))
    }
    private var look: HTML {
        let name: HTML? = allowed.contains(.name)
            ? textField(field("name", .brandingName, hint: t(.brandingFallsBack(value: base.name))), maximumLength: DesignBrand.longestName) : nil
        let colour: HTML? = allowed.contains(.colours)
            ? textField(field("accent", .brandingAccent, hint: t(.brandingAccentHint(value: base.accent.hex))), placeholder: base.accent.hex, maximumLength: 7) : nil
        let face: HTML? = allowed.contains(.typeface) ? selectField(
            field("typeface", .brandingTypeface, hint: nil), [Choice("", t(.brandingFallback(value: base.typeface.title)))] + Typeface.allCases.map { Choice($0.rawValue, $0.title) }) : nil
        return "\(name)\(fieldRow(colour ?? HTML(), face ?? HTML()))"
    }

    private func words(_ name: String, _ title: Message, _ hint: Message) -> HTML {
        let areas = BrandForm.languages.map { language in
            textArea(field("\(name)-\(language.tag)", language == .de ? .brandingInGerman : .brandingInEnglish, hint: nil), rows: 3, maximumLength: DesignBrand.longestText)
        }
        return fieldset(t(title), hint: t(hint), areas.joined())
    }

    private var rest: HTML {
        let mark: HTML? = allowed.contains(.certificate) && !state.owner.isVendor
            ? checkbox("certificate", label: t(.brandingCertificate), isOn: view.values.value("certificate") == "on", hint: t(.brandingCertificateHint)) : nil
        let powered: HTML? = allowed.contains(.poweredBy) ? selectField(
            field("poweredBy", .brandingPoweredBy, hint: nil),
            [Choice("", t(.brandingPoweredByFallback(hidden: "\(base.hidesPoweredBy)"))), Choice("show", t(.brandingPoweredByShow)), Choice("hide", t(.brandingPoweredByHide))]) : nil
        return "\(mark)\(powered)"
    }

    private func field(_ name: String, _ label: Message, hint: String?) -> Field {
        Field(name, label: t(label), value: view.values.raw(name) ?? "", hint: hint, error: view.errors.message(name, t))
    }
}
