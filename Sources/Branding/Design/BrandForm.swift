import HTML
import Web

/// The form of a brand: read, checked, and put into a draft.
struct BrandForm: Sendable {
    static let languages: [Language] = [.en, .de]
    private let name: String?
    private let accent: String?
    private let typeface: Typeface?
    private let welcome, home, footer: LanguageMap
    private let coBrands: Bool
    private let poweredBy: String

    /// - Throws: `Refusals` of `BrandRefusal`
    init(_ form: Fields) throws {
        var refusals: [BrandRefusal] = []
        name = form.filled("name")
        if let name, name.count > DesignBrand.longestName { refusals.append(.name) }
        let colour = form.filled("accent").map { $0.hasPrefix("#") ? $0.lowercased() : "#" + $0.lowercased() }
        if let colour, Colour(hex: colour) == nil { refusals.append(.accent) }
        accent = colour
        typeface = form.filled("typeface").flatMap(Typeface.init)
        func texts(_ field: String) -> LanguageMap {
            var map = LanguageMap()
            for language in Self.languages {
                guard let text = form.filled("\(field)-\(language.tag)") else { continue }
                if text.count > DesignBrand.longestText { refusals.append(.tooLong("\(field)-\(language.tag)")) }
                map[language] = text
            }
            return map
        }
        welcome = texts("welcome")
        home = texts("home")
        footer = texts("footer")
        coBrands = form.value("certificate") == "on"
        poweredBy = form.text("poweredBy")
        if let refusals = Refusals(refusals) { throw refusals }
    }

    func apply(to draft: inout BrandContent, allowed: Set<BrandField>, isVendor: Bool) {
        if allowed.contains(.name) { draft.name = name }
        if allowed.contains(.colours) { draft.accent = accent }
        if allowed.contains(.typeface) { draft.typeface = typeface }
        if allowed.contains(.welcome) {
            draft.welcome = welcome.isEmpty ? nil : welcome
            draft.home = home.isEmpty ? nil : home
        }
        if allowed.contains(.mail) { draft.mailFooter = footer.isEmpty ? nil : footer }
        if allowed.contains(.certificate), !isVendor { draft.coBrands = coBrands ? true : nil }
        if allowed.contains(.poweredBy) { draft.hidesPoweredBy = ["hide": true, "show": false][poweredBy] }
    }

    /// `wanted`, but `present` in what is not the caller's to change.
    static func content(_ wanted: BrandContent, over present: BrandContent, allowed: Set<BrandField>) -> BrandContent {
        var content = wanted
        if !allowed.contains(.name) { content.name = present.name }
        if !allowed.contains(.colours) { content.accent = present.accent }
        if !allowed.contains(.typeface) { content.typeface = present.typeface }
        for slot in BrandContent.Slot.allCases where !allowed.contains(slot.field) { content[slot] = present[slot] }
        if !allowed.contains(.welcome) { (content.welcome, content.home) = (present.welcome, present.home) }
        if !allowed.contains(.mail) { content.mailFooter = present.mailFooter }
        if !allowed.contains(.certificate) { content.coBrands = present.coBrands }
        if !allowed.contains(.poweredBy) { content.hidesPoweredBy = present.hidesPoweredBy }
        return content
    }

    /// A draft as the form shows it.
    static func fields(_ content: BrandContent) -> Fields {
        var fields = Fields([("name", content.name ?? ""), ("accent", content.accent ?? ""), ("typeface", content.typeface?.rawValue ?? ""),
                             ("poweredBy", content.hidesPoweredBy.map { $0 ? "hide" : "show" } ?? "")])
        for (name, map) in [("welcome", content.welcome), ("home", content.home), ("footer", content.mailFooter)] {
            for language in languages { fields.append("\(name)-\(language.tag)", map?[language] ?? "") }
        }
        if content.coBrands == true { fields.append("certificate", "on") }
        return fields
    }
}
