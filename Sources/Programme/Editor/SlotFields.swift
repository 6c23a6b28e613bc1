import ProgrammeRules
import Web

/// Role slots as fields, and how far one person may be shared between them. Limits have a row per kind of slot: `limit.0.type`, …
enum SlotFields {
    static func write(_ rule: AssignRule, _ out: inout SentenceValues) {
        for (index, slot) in rule.slots.enumerated() {
            let row = "slot.\(index)"
            out.put(row + ".name", slot.roleType)
            out.put(row + ".count", slot.count)
            HoldFields.writeRow(slot.hold, row, &out)
            WhoFields.write(slot.who, row + ".who", &out)
        }
        out.put("share.max", rule.share.maximumSlots)
        out.put("share.pool", rule.share.pool.rawValue)
        let share = rule.share, named = share.maximumPerRoleType.keys.sorted() + share.exclusiveRoleTypes
        for (index, type) in unique(rule.slots.map(\.roleType) + named).enumerated() {
            out.put("limit.\(index).type", type)
            out.put("limit.\(index).max", share.maximumPerRoleType[type])
            out.put("limit.\(index).never", on: share.exclusiveRoleTypes.contains(type))
        }
    }
    static func unique(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }

    static func read(_ old: AssignRule, _ r: inout SentenceReader) -> AssignRule {
        var rule = old, renamed: [String: String] = [:]
        rule.slots = []
        for index in 0..<r.rows("slot", "what") {
            let row = "slot.\(index)", before = old.slots.indices.contains(index) ? old.slots[index] : nil
            guard let hold = HoldFields.readRow(row, begun: before == nil ? ["name", "count"] : nil, &r) else { continue }
            let name = r.needText(row + ".name")
            if let before { renamed[before.roleType] = name }
            let id = before?.id ?? EditorIDs.make(name, otherThan: old.slots.map(\.id) + rule.slots.map(\.id), instead: "slot")
            rule.slots.append(.init(id: id, roleType: name, who: WhoFields.read(row + ".who", &r), hold: hold, count: r.whole(row + ".count", 0...10_000) ?? 1))
        }
        rule.share = share(old, types: Set(rule.slots.map(\.roleType)), renamed, &r)
        return rule
    }
    /// A limit goes with its slots: it follows them when they are renamed, and is gone when they are. One that never had a slot stays until it is emptied.
    private static func share(_ old: AssignRule, types: Set<String>, _ renamed: [String: String], _ r: inout SentenceReader) -> AssignRule.Share {
        var most: [String: Int] = [:], never: Set<String> = []
        for index in 0..<r.rows("limit", "type") {
            let row = "limit.\(index)", said = r.form.text(row + ".type"), type = types.contains(said) ? said : renamed[said] ?? said
            if said.isEmpty || !types.contains(type) && old.slots.contains(where: { $0.roleType == said }) { continue }
            if let limit = r.whole(row + ".max", 0...10_000) { most[type] = min(limit, most[type] ?? limit) }
            if r.isOn(row + ".never") { never.insert(type) }
        }
        return .init(maximumSlots: r.whole("share.max", 0...10_000) ?? 1, maximumPerRoleType: most, exclusiveRoleTypes: Array(never), pool: r.word("share.pool", old.share.pool))
    }
}
