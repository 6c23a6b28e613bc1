import App
import HTTPTypes
import Support
import People
import Ledger
import Kernel
import Store
import Web
import Foundation

/// The words of a page that a person reads, for the pseudo-locale run.
enum PageWords {
    /// Attributes whose values are read out or shown.
    private static let spoken = ["alt", "title", "placeholder", "aria-label", "aria-description", "label", "content"]

    /// Words outside ⟦…⟧ in text and spoken attributes: text that no string table made.
    static func unbracketed(_ html: String) -> [String] {
        var text = html
        for hidden in ["script", "style", "svg", "code", "kbd"] {
            text = text.replacing(try! Regex("<\(hidden)[ >](?s:.*?)</\(hidden)>"), with: " ")
        }
        var pieces: [String] = []
        for tag in text.matches(of: #/<(\w+)([^>]*)>/#) {
            if tag.output.1 == "meta", !tag.output.2.contains("description") { continue }
            for attribute in spoken {
                guard let found = try! Regex("\\s\(attribute)=\"([^\"]*)\"").firstMatch(in: String(tag.output.2)) else { continue }
                pieces.append(String(found.output[1].substring ?? ""))
            }
        }
        pieces += text.replacing(#/<[^>]*>/#, with: "\u{1F}").split(separator: "\u{1F}").map(String.init)
        return pieces.flatMap { words(decoded($0)) }
    }

    /// Runs of two or more ASCII letters outside brackets. Machine words (addresses, links, numbers with units) are no words.
    private static func words(_ text: String) -> [String] {
        var outside = "", depth = 0
        for character in text {
            if character == "⟦" { depth += 1 } else if character == "⟧" { depth = max(0, depth - 1) } else if depth == 0 { outside.append(character) }
        }
        return outside.split { $0.isWhitespace || ",;()·…“”|".contains($0) }.map(String.init)
            .filter { !$0.contains("@") && !$0.contains("/") && !$0.contains("://") }
            .flatMap { $0.split { !($0.isASCII && $0.isLetter) }.map(String.init) }
            .filter { $0.count > 1 }
    }

    private static func decoded(_ text: String) -> String {
        text.replacing("&amp;", with: "&").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
            .replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&nbsp;", with: " ")
    }
}
