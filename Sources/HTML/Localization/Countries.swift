import Foundation

/// Countries by their ISO 3166-1 alpha-2 code.
package enum Countries {
    /// All codes, sorted. Groups and reserved codes that the system also knows are left out; Kosovo's XK is in.
    package static let codes: [String] = {
        let others: Set<String> = ["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"]
        return Locale.Region.isoRegions.map(\.identifier)
            .filter { $0.utf8.count == 2 && $0.utf8.allSatisfy { (65...90).contains($0) } && !others.contains($0) }.sorted()
    }()

    /// Whether `code` is one of `codes`.
    package static func contains(_ code: String) -> Bool { english[code] != nil }

    /// The code of a country named in English or German, or given by its code in any case; nil when there is none.
    package static func code(named name: String) -> String? {
        let upper = name.uppercased()
        if contains(upper) { return upper }
        return byName[name.lowercased()] ?? nicknames[name.lowercased()]
    }

    static let english = names("en_GB")
    static let german = names("de_DE")

    private static func names(_ identifier: String) -> [String: String] {
        let locale = Locale(identifier: identifier)
        return Dictionary(uniqueKeysWithValues: codes.map { ($0, locale.localizedString(forRegionCode: $0) ?? $0) })
    }
    private static let byName: [String: String] = {
        var codes: [String: String] = [:]
        for table in [german, english] { for (code, name) in table { codes[name.lowercased()] = code } }
        return codes
    }()
    private static let nicknames = [
        "uk": "GB", "great britain": "GB", "england": "GB", "usa": "US", "u.s.a.": "US", "united states of america": "US",
        "holland": "NL", "turkey": "TR", "czech republic": "CZ", "south korea": "KR", "korea": "KR", "uae": "AE", "russia": "RU",
    ]
}

extension Localizer {
    /// The name of the country with the ISO 3166-1 code; the code itself when there is none such.
    package func country(_ code: String) -> String {
        switch language {
        case .en: Countries.english[code] ?? code
        case .de: Countries.german[code] ?? code
        case .pseudo: worded(Countries.english[code] ?? code)
        }
    }

    /// Every country's code and name, by name as this language sorts it.
    package var countries: [(code: String, name: String)] {
        Countries.codes.map { ($0, country($0)) }.sorted {
            $0.name.folding(options: .diacriticInsensitive, locale: nil) < $1.name.folding(options: .diacriticInsensitive, locale: nil)
        }
    }
}
