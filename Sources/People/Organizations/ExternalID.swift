/// The name another system has for an organization or a person; unique per system within a vendor.
package struct ExternalID: Sendable, Hashable, Codable {
    package let system: String
    package let value: String
    package init(system: String, value: String) {
        self.system = system
        self.value = value
    }
}
