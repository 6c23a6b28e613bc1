/// What the server tells the content and the content cannot change (RTE 4th edition 4.2).
package struct Facts2004: Sendable, Equatable {
    package enum Mode: String, Sendable, Codable { case normal, browse, review }

    /// An entry of `adl.data`: a store that activities share.
    package struct SharedStore: Sendable, Equatable, Codable {
        package let id: String
        package let isReadable: Bool
        package let isWritable: Bool
        /// `nil` before anything was written.
        package var value: String?

        package init(id: String, isReadable: Bool = true, isWritable: Bool = true, value: String? = nil) {
            self.id = id
            self.isReadable = isReadable
            self.isWritable = isWritable
            self.value = value
        }

        func read() throws(Code2004) -> String {
            guard isReadable else { throw .writeOnly }
            guard let value else { throw .notInitialized }
            return value
        }
    }

    package var learnerID: String
    /// "Last, First".
    package var learnerName: String
    package var isForCredit = true
    package var mode = Mode.normal
    /// "ab-initio", "resume" or empty.
    package var entry = "ab-initio"
    package var totalTime = Interval2004(centiseconds: 0)
    package var launchData: String?
    /// `nil` without a threshold: then the content's own word counts.
    package var completionThreshold: Real7?
    package var scaledPassingScore: Real7?
    package var maxTimeAllowed: Interval2004?
    package var timeLimitAction = "continue,no message"
    package var stores: [SharedStore] = []
    package var validity = NavigationValidity()
    /// What is judged otherwise than the package says.
    package var rules = PlayRules()

    package init(learnerID: String, learnerName: String) {
        self.learnerID = learnerID
        self.learnerName = learnerName
    }

    /// By element name; `nil` where the package says nothing, and for an element that is none of these.
    package subscript(_ element: String) -> String? {
        switch element {
        case "cmi.learner_id": learnerID
        case "cmi.learner_name": learnerName
        case "cmi.credit": isForCredit ? "credit" : "no-credit"
        case "cmi.mode": mode.rawValue
        case "cmi.entry": entry
        case "cmi.total_time": totalTime.text
        case "cmi.launch_data": launchData
        case "cmi.completion_threshold": completionThreshold?.text
        case "cmi.scaled_passing_score": scaledPassingScore?.text
        case "cmi.max_time_allowed": maxTimeAllowed?.text
        case "cmi.time_limit_action": timeLimitAction
        default: storeID(element)
        }
    }

    private func storeID(_ element: String) -> String? {
        guard element.hasPrefix("adl.data."), element.hasSuffix(".id"), let index = Int(element.dropFirst(9).dropLast(3)), stores.indices.contains(index)
        else { return nil }
        return stores[index].id
    }

    /// All that are there, by element name, as the browser receives them.
    package var elements: [String: String] {
        var all: [String: String] = [:]
        for (name, rule) in Element2004.table where rule.access == .readOnly { all[name] = self[name] }
        for index in stores.indices { all["adl.data.\(index).id"] = stores[index].id }
        return all
    }
}
