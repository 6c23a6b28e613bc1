import HTML
import Kernel
import SCORM
import Web

struct SettingsModel: Sendable {
    let level: PlaySettingLevel
    let crumbs: [(String, Link)]
    /// What each level from the vendor down to this one has set itself.
    let own: [PlaySettingLevel: [PlaySetting: String]]
    /// Of the activity's package; nil for a vendor, a course, and an activity without one.
    let standard: PackageStandard?

    /// What holds here without this level's own word, and where that comes from; nil for Laurel itself.
    func inherited(_ setting: PlaySetting) -> (value: String, from: PlaySettingLevel?) {
        for above in level.chain.dropLast().reversed() { if let value = own[above]?[setting] { return (value, above) } }
        return (setting.standardValue, nil)
    }
}

/// Reads the form of settings: each has an empty choice for "inherited".
enum SettingForm {
    static func values(_ form: Fields) -> [PlaySetting: String?] {
        var all: [PlaySetting: String?] = [:]
        for setting in PlaySetting.allCases where form.contains(setting.rawValue) {
            let text = form.text(setting.rawValue)
            // Somebody writes 80 % as 80; a permille is kept.
            var value: String? = text.isEmpty ? nil : text
            if setting == .passing, text == "score" { value = "score/" + permille(form.text("passingScore")) }
            if setting == .windowSize { value = size(text) }
            all[setting] = .some(value)
        }
        return all
    }
    private static func permille(_ text: String) -> String {
        let plain = text.replacing(",", with: ".").replacing("%", with: "")
        guard let percent = Decimal4(cmi: plain.filter { $0 != " " }), percent.units % 1000 == 0 else { return "" }
        return String(percent.units / 1000)
    }
    private static func size(_ text: String) -> String? {
        let plain = text.lowercased().replacing("×", with: "x").filter { $0 != " " }
        return plain.isEmpty ? nil : plain
    }
}

/// How packages are played, at one level: each setting with its value, where that comes from, and the way back to inherited.
struct SettingsPage {
    let model: SettingsModel
    let entered: Fields
    let errors: FormErrors

    func page(_ request: WebRequest) -> Page {
        let t = request.t
        var crumbs = model.crumbs.map { Crumb($0.0, $0.1) }
        if case .vendor = model.level { crumbs = [Crumb(t(.packagesSettingsUp), "/settings")] }
        let frame = if case .vendor = model.level { "settings" } else { "courses" }
        return Page(title: t(.packagesPlaying), frame: .manager(current: frame), body: #"""
            \#(pageHeader(t(.packagesPlaying), crumbs: crumbs, lead: t(.packagesPlayingOf(level: model.level.word))))\#(errors.isEmpty ? HTML() : errors.summary(t))
            <div class="stack">\#(standardNote(t))\#(card(form(to: model.level.link, tokens: request.tokens, warnsUnsaved: true, "\(fields(t))\(formActions(button(t(.packagesSettingsSave))))")))\#
            \#(callout(.info, HTML(text: t(.packagesSettingsNext))))</div>
            """#)
    }

    private func standardNote(_ t: Localizer) -> HTML? {
        guard let standard = model.standard else { return nil }
        let out = PlaySetting.allCases.filter { !$0.applies(to: standard) }
        guard !out.isEmpty else { return nil }
        let why = standard.isLaunched ? t(standard == .cmi5 ? .packagesNotOfCMI5 : .packagesNotOfTinCan) : ""
        return callout(.info, title: t(.packagesNotApplying(settings: out.map { t($0.name) }.joined(separator: ", "))), HTML(text: why))
    }

    private func fields(_ t: Localizer) -> [HTML] {
        let known = PlaySetting.allCases.filter { setting in model.standard.map { setting.applies(to: $0) } ?? true }
        return known.map { setting -> HTML in
            let own = model.own[model.level]?[setting], above = model.inherited(setting)
            let value = entered.raw(setting.rawValue) ?? own ?? ""
            let label = t(setting.name)
            let from = above.from.map { t($0.name) } ?? t(.packagesLevelStandard)
            let inherited = t(.packagesInherited(from: from, value: words(setting, above.value, t)))
            let source = own == nil ? t(.packagesFromAbove(from: from)) : t(.packagesSetHere)
            let mark = badge(source, own == nil ? .neutral : .accent, icon: own == nil ? .up : .edit)
            return #"<div class="setting">\#(control(setting, label, value, inherited, t))<p class="setting-source">\#(mark)</p></div>"#
        }
    }

    private func control(_ setting: PlaySetting, _ label: String, _ value: String, _ inherited: String, _ t: Localizer) -> HTML {
        let error = errors.message(setting.rawValue, t)
        func select(_ all: [String], _ chosen: String) -> HTML {
            selectField(Field(setting.rawValue, label: label, value: chosen, hint: hint(setting, t), error: error),
                        [Choice("", inherited)] + all.map { Choice($0, words(setting, $0, t)) })
        }
        switch setting {
        case .window: return select(["frame", "window"], value)
        case .completing: return select(PlayRules.Completing.allCases.map(\.rawValue), value)
        case .unset: return select(PlayRules.Unset.allCases.map(\.rawValue), value)
        case .exit: return select(ExitBehaviour.allCases.map(\.rawValue), value)
        case .passing:
            let isScore = value.hasPrefix("score"), permille = value.hasPrefix("score/") ? Int(value.dropFirst(6)).flatMap { (0...1000).contains($0) ? $0 : nil } : nil
            let percent = entered.raw("passingScore") ?? permille.map { Decimal4(units: $0 * 1000).cmi } ?? ""
            let chosen = isScore ? "score" : value
            let options = [Choice("", inherited), Choice("package", words(setting, "package", t)), Choice("score", t(.packagesPassingByScore)), Choice("completion", words(setting, "completion", t))]
            return selectField(Field(setting.rawValue, label: label, value: chosen, hint: hint(setting, t)), options)
                + textField(Field("passingScore", label: t(.packagesPassingScore), value: percent, hint: t(.packagesPassingScoreHint), error: errors.message("passingScore", t)), kind: .number, suffix: "%")
        case .windowSize, .suspend12, .suspend2004:
            let hints = [hint(setting, t), inherited].compactMap { $0 }.joined(separator: " ")
            return textField(Field(setting.rawValue, label: label, value: value, hint: hints, error: error), placeholder: setting.standardValue)
        }
    }

    private func hint(_ setting: PlaySetting, _ t: Localizer) -> String? {
        switch setting {
        case .completing: t(.packagesCompletingHint)
        case .unset: t(.packagesUnsetHint)
        case .windowSize: t(.packagesWindowSizeHint)
        case .suspend12: t(.packagesSuspend12Hint)
        case .suspend2004: t(.packagesSuspend2004Hint)
        case .exit: t(.packagesExitHint)
        case .window: t(.packagesWindowHint)
        case .passing: nil
        }
    }

    private func words(_ setting: PlaySetting, _ value: String, _ t: Localizer) -> String {
        switch setting {
        case .window: t(.packagesWindowWord(window: value))
        case .completing: t(.packagesCompletingWord(completing: value))
        case .unset: t(.packagesUnsetWord(unset: value.lowercased()))
        case .exit: t(.packagesExitWord(exit: value))
        case .passing:
            value.hasPrefix("score/") ? t(.packagesPassingFrom(percent: Decimal4(units: (Int(value.dropFirst(6)) ?? 0) * 1000).cmi)) : t(.packagesPassingWord(passing: value))
        case .windowSize: value.replacing("x", with: " × ")
        case .suspend12, .suspend2004: t(.packagesCharacters(count: Int(value) ?? 0))
        }
    }
}

extension PlaySetting {
    var name: Message {
        switch self {
        case .suspend12: .packagesSetting(setting: "suspendold")
        case .suspend2004: .packagesSetting(setting: "suspendnew")
        default: .packagesSetting(setting: rawValue.lowercased())
        }
    }
}
