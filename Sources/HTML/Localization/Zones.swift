import Foundation

/// Zones to choose from in a form.
package enum Zones {
    /// IANA names of places, sorted, and UTC at the end.
    package static let names: [String] = TimeZone.knownTimeZoneIdentifiers.filter { $0.contains("/") }.sorted() + ["UTC"]
}
