import App
import Support
import Web

extension CrawlCases {
    static let organizations: [CrawlCase] = []
}
