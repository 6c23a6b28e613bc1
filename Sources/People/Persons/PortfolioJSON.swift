import Foundation
import Kernel

extension Portfolio {
    /// As `role_grant.portfolio` has it.
    init(json text: String) throws { self = try JSONDecoder().decode(Portfolio.self, from: Data(text.utf8)) }
    var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys]
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }
}
