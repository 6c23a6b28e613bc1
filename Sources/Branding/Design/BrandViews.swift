import HTML
import Kernel
import People
import Web

/// Pages of a brand's design.
enum BrandViews {
    static func page(_ request: WebRequest, _ state: BrandState, _ title: String, lead: String? = nil, isTop: Bool = false, status: HTML? = nil, action: HTML? = nil,
                     _ body: HTML) -> Page {
        let t = request.t, owner = state.owner
        var crumbs = owner.isVendor ? [Crumb(t(.brandingSettings), PeopleLinks.settings)] : [Crumb(owner.name, PeopleLinks.organization(owner.id))]
        if !isTop { crumbs.append(Crumb(t(.brandingTitle), BrandingLinks.brand(owner.id))) }
        return Page(title: title, frame: .manager(current: owner.isVendor ? "settings" : "organizations"), body: """
            \(pageHeader(title, crumbs: crumbs, crumbsLabel: t(.brandingWhere), lead: lead, status: status, action: action))\(body)
            """)
    }

    /// - Parameter picture: what is wrong with an upload, and which.
    static func design(_ request: WebRequest, _ state: BrandState, _ base: Brand, _ allowed: Set<BrandField>, isVendorAdmin: Bool, _ values: Fields, _ errors: FormErrors,
                       picture: (slot: BrandContent.Slot, words: String)? = nil) -> Page {
        let t = request.t, id = state.owner.id
        let status = badge(state.number == 0 ? t(.brandingNever) : t(.brandingPublishedAs(number: "\(state.number)")), state.number == 0 ? .neutral : .success)
        let form = BrandFormView(view: FormView(values, errors, t), state: state, base: base, allowed: allowed, t: t)
        return page(request, state, t(.brandingTitleOf(name: state.owner.name)), lead: t(.brandingLead), isTop: true, status: status,
                    action: linkButton(t(.brandingPreview), to: BrandingLinks.preview(id, .signIn), style: state.isDraftNew ? .secondary : .primary, icon: .eye), """
            \(draftNote(state, request))
            \(columns(main: form.html(to: BrandingLinks.brand(id), tokens: request.tokens) + pictures(request, state, base, allowed, picture),
                      aside: colours(state, base, t) + more(request, state, isVendorAdmin: isVendorAdmin)))
            """)
    }

    private static func draftNote(_ state: BrandState, _ request: WebRequest) -> HTML {
        guard state.isDraftNew else { return HTML() }
        let t = request.t, id = state.owner.id, tokens = FormTokens(csrf: request.tokens.csrf, once: nil)
        return callout(.info, title: t(.brandingDraftTitle), #"<p>\#(t(.brandingDraftText))</p>"#, action: buttonRow(
            postButton(t(.brandingDiscard), to: BrandingLinks.act(id, "discard"), tokens: tokens, style: .quiet, confirm: t(.brandingDiscardConfirm)),
            postButton(t(.brandingPublish), to: BrandingLinks.act(id, "publish"), tokens: tokens, style: .primary, icon: .check)))
    }

    private static func pictures(_ request: WebRequest, _ state: BrandState, _ base: Brand, _ allowed: Set<BrandField>, _ wrong: (slot: BrandContent.Slot, words: String)?) -> HTML {
        let t = request.t, tokens = FormTokens(csrf: request.tokens.csrf, once: nil)
        let shown = BrandContent.Slot.allCases.filter { allowed.contains($0.field) }
        if shown.isEmpty { return HTML() }
        let rows = shown.map { slot -> HTML in
            let link = BrandingLinks.picture(state.owner.id, slot), current = state.draft[slot]
            let image: HTML = current.map {
                #"<img class="brand-shown brand-\#(slot.rawValue)" src="\#($0.link)" alt="\#(t(.brandingSlot(slot: slot.rawValue)))" width="\#($0.width)" height="\#($0.height)">"#
            } ?? #"<p class="muted">\#(t(.brandingSlotEmpty(slot: slot.rawValue)))</p>"#
            let remove: HTML? = current.map { _ in
                postButton(t(.brandingPictureRemove), to: BrandingLinks.picture(state.owner.id, slot, remove: true), tokens: tokens, style: .quiet, icon: .remove)
            }
            let field = Field("file", label: t(.brandingSlot(slot: slot.rawValue)), hint: t(.brandingSlotHint(slot: slot.rawValue)),
                              error: wrong.flatMap { $0.slot == slot ? $0.words : nil }, isRequired: true, id: "field-" + slot.rawValue)
            return #"""
                <li class="brand-picture">\#(form(to: link, tokens: tokens, isMultipart: true, """
                \(fileField(field, accepts: "image/png,image/jpeg,image/webp,image/gif,image/svg+xml,.svg"))\(formActions(button(t(.brandingPictureUpload), style: .secondary, icon: .upload)))
                """))<div class="brand-picture-now">\#(image)\#(remove)</div></li>
                """#
        }
        return #"<section class="card" id="pictures"><div class="card-head"><h2>\#(t(.brandingPictures))</h2></div><ul class="brand-pictures">\#(rows)</ul></section>"#
    }

    /// The colour as it is used, and what had to move for words to be read on it.
    private static func colours(_ state: BrandState, _ base: Brand, _ t: Localizer) -> HTML {
        let palette = Palette(state.draft.over(base, partner: nil).accent)
        let schemes = [(palette.light, Palette.Grounds.light, false), (palette.dark, .dark, true)].map { scheme, grounds, isDark -> HTML in
            let said = t(.brandingScheme(dark: "\(isDark)"))
            return #"""
                <figure class="swatch"><svg viewBox="0 0 280 84" role="img" aria-label="\#(said)"><rect width="280" height="84" rx="10" fill="\#(grounds.raised.hex)" stroke="#8a8f99" stroke-opacity=".35"/><rect x="14" y="24" width="112" height="36" rx="8" fill="\#(scheme.accent.hex)"/><text x="70" y="47" text-anchor="middle" font-size="14" font-weight="600" fill="\#(scheme.onAccent.hex)">\#(t(.brandingSwatchButton))</text><text x="144" y="40" font-size="14" fill="\#(scheme.text.hex)" text-decoration="underline">\#(t(.brandingSwatchLink))</text><rect x="144" y="52" width="120" height="8" rx="4" fill="\#(grounds.sunken.hex)"/><rect x="144" y="52" width="74" height="8" rx="4" fill="\#(scheme.mark.hex)"/></svg><figcaption class="muted">\#(said)</figcaption></figure>
                """#
        }
        let said = palette.repairs.map { repair -> HTML in
            #"<li>\#(t(.brandingRepair(part: repair.part.rawValue, dark: "\(repair.isDark)", used: repair.used.hex, wanted: palette.wanted.hex)))</li>"#
        }
        let notes: HTML = said.isEmpty ? #"<p class="muted">\#(t(.brandingNoRepair))</p>"# : #"<p>\#(t(.brandingRepaired))</p><ul class="brand-repairs">\#(said)</ul>"#
        return card(title: t(.brandingColours), #"\#(schemes)\#(notes)"#)
    }

    private static func more(_ request: WebRequest, _ state: BrandState, isVendorAdmin: Bool) -> HTML {
        let t = request.t, id = state.owner.id, tokens = FormTokens(csrf: request.tokens.csrf, once: nil)
        var links: [(Icon, String, Link, String)] = [
            (.link, t(.brandingHostTitle), BrandingLinks.host(id), t(.brandingHostLead)),
            (.mail, t(.brandingSenderTitle), BrandingLinks.sender(id), t(.brandingSenderLead)),
            (.history, t(.brandingVersions), BrandingLinks.versions(id), t(.brandingVersionsLead)),
        ]
        if isVendorAdmin, state.owner.isVendor { links.append((.organization, t(.brandingPolicyTitle), BrandingLinks.policy, t(.brandingPolicyLead))) }
        let rows = links.map { one -> HTML in
            #"<li class="row">\#(icon(one.0))<span class="row-main"><a href="\#(one.2)">\#(one.1)</a><small class="muted">\#(one.3)</small></span></li>"#
        }
        let reset = postButton(t(.brandingReset), to: BrandingLinks.act(id, "reset"), tokens: tokens, style: .quiet, icon: .repeatAgain,
                               confirm: t(state.owner.isVendor ? .brandingResetConfirmVendor : .brandingResetConfirm))
        return card(title: t(.brandingMore), #"<ul class="rows">\#(rows)</ul>\#(reset)"#)
    }

    // MARK: preview, versions, policy

    static func preview(_ request: WebRequest, _ state: BrandState, _ part: PreviewPart) -> Page {
        let t = request.t, id = state.owner.id
        let views = tabs(PreviewPart.allCases.map { Tab(t(.brandingPart(part: $0.rawValue.replacing("-", with: "_"))), BrandingLinks.preview(id, $0), isCurrent: $0 == part) },
                         label: t(.brandingPreview))
        let link = BrandingLinks.previewed(id, part)
        func frame(_ size: String, _ title: String) -> HTML {
            #"<figure class="preview"><div class="preview-\#(size)"><iframe src="\#(link)" title="\#(title)" sandbox="allow-same-origin" loading="lazy" tabindex="-1"></iframe></div><figcaption class="muted">\#(title)</figcaption></figure>"#
        }
        let shown: HTML = part == .certificate
            ? #"<figure class="preview"><img class="preview-paper" src="\#(link)" alt="\#(t(.brandingPart(part: part.rawValue)))" width="1400" height="990"></figure>"#
            : #"<div class="previews">\#(frame("phone", t(.brandingOnPhone)))\#(frame("desktop", t(.brandingOnDesktop)))</div>"#
        let note: HTML = part == .certificate && state.draft.coBrands != true && !state.owner.isVendor ? #"<p class="muted">\#(t(.brandingPreviewNoPartner))</p>"# : HTML()
        let publish: HTML? = state.isDraftNew
            ? postButton(t(.brandingPublish), to: BrandingLinks.act(id, "publish"), tokens: request.tokens, style: .primary, icon: .check) : nil
        return page(request, state, t(.brandingPreview), lead: t(.brandingPreviewLead), action: publish, #"\#(views)\#(note)\#(shown)"#)
    }

    static func versions(_ request: WebRequest, _ state: BrandState, _ versions: [BrandVersion]) -> Page {
        let t = request.t, tokens = FormTokens(csrf: request.tokens.csrf, once: nil), id = state.owner.id
        let rows = versions.enumerated().map { index, version -> TableRow in
            let before = versions.dropFirst(index + 1).first?.content ?? BrandContent()
            let fields = version.content.changed(since: before).map { t(.brandingChanged(field: $0)) }
            let back: HTML = version.number == state.number ? badge(t(.brandingCurrent), .success)
                : postButton(t(.brandingRestore), to: BrandingLinks.restore(id, version.number), tokens: tokens, style: .quiet, confirm: t(.brandingRestoreConfirm(number: "\(version.number)")))
            return TableRow([
                HTML(text: t(.brandingVersion(number: "\(version.number)"))),
                moment(t.ago(version.publishedAt, now: request.now), machine: version.publishedAt.iso, exact: t.moment(version.publishedAt)),
                HTML(text: version.publishedBy), HTML(text: fields.isEmpty ? t(.brandingChangedNothing) : t.list(fields)), back,
            ])
        }
        return page(request, state, t(.brandingVersions), lead: t(.brandingVersionsLead), dataTable(
            caption: t(.brandingVersions),
            columns: [Column(t(.brandingVersionColumn)), Column(t(.brandingVersionWhen)), Column(t(.brandingVersionWho)), Column(t(.brandingVersionWhat)), Column("")],
            rows: rows, empty: emptyState(.history, title: t(.brandingVersionsNone), text: t(.brandingVersionsNoneText),
                                          action: linkButton(t(.brandingTitle), to: BrandingLinks.brand(id), style: .primary))))
    }

    static func policy(_ request: WebRequest, _ own: OrganizationID, _ allowed: Set<BrandField>) -> Page {
        let t = request.t
        let choices = BrandField.allCases.map { Choice($0.rawValue, t(.brandingField(field: $0.rawValue))) }
        let crumbs = [Crumb(t(.brandingSettings), PeopleLinks.settings), Crumb(t(.brandingTitle), BrandingLinks.brand(own))]
        return Page(title: t(.brandingPolicyTitle), frame: .manager(current: "settings"), body: """
            \(pageHeader(t(.brandingPolicyTitle), crumbs: crumbs, crumbsLabel: t(.brandingWhere), lead: t(.brandingPolicyLead)))
            \(card(form(to: BrandingLinks.policy, tokens: request.tokens, warnsUnsaved: true, """
                \(checkboxGroup(Field("fields", label: t(.brandingPolicyFields), hint: t(.brandingPolicyHint)), choices, chosen: Set(allowed.map(\.rawValue))))
                \(formActions(button(t(.brandingPolicySave))))
                """)))
            """)
    }
}
