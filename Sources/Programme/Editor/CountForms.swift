import HTML
import Kernel
import ProgrammeRules
import Web

/// The fields of sentences that count people: how many, who is left out, who fills which slot, what gives points.
extension FieldMaker {
    func people() -> HTML {
        let count = rows("sub", "what")
        let minima = (0..<shown("sub", "what")).map { index -> HTML in
            #"<div class="sentence-row">\#(number("sub.\(index).min", t(.programmeSentenceSubMinimum)))\#(holdRow("sub.\(index)", t(.programmeSentenceHolds)))</div>"#
        }
        let hasSpread = values.filled("spread.by") != nil || isWrong("spread")
        return """
            \(fieldRow(number("min", t(.programmeSentenceMinimum)), words("distinct", t(.programmeSentenceDistinct), Distinct.self) { t(.programmeSentenceDistinctName(distinct: $0.rawValue)) }))
            \(hold("h", t(.programmeSentenceHoldLegend)))
            \(who("who", t(.programmeSentenceWho), mayLimit: true))
            \(disclosure(t(.programmeSentenceSubMinima), isOpen: count > 0, "<p class=\"hint\">\(t(.programmeSentenceSubMinimaHint))</p>\(minima)"))
            \(disclosure(t(.programmeSentenceSpread), isOpen: hasSpread, """
                \(choice("spread.by", t(.programmeSentenceSpreadBy), [Choice("", t(.programmeSentenceSpreadNone))] + PeopleRule.Spread.By.allCases.map { Choice($0.rawValue, t(.programmeSentenceSpreadName(by: $0.rawValue))) }))
                \(fieldRow(number("spread.groups", t(.programmeSentenceSpreadGroups)), number("spread.each", t(.programmeSentenceSpreadEach))))
                """))
            """
    }

    // MARK: groups left out

    func excluded() -> HTML {
        let count = rows(ExcludedFields.prefix, "row"), old = (0..<count).count { values.text("\(ExcludedFields.prefix).\($0).row") != ExcludedFields.new }
        let groups = (0...old).map { index -> HTML in
            let row = "\(ExcludedFields.prefix).\(index)", isNew = index == old
            let mark = hiddenField(row + ".row", isNew ? ExcludedFields.new : "kept")
            return mark + who(row, isNew ? t(.programmeSentenceExcludeMore) : t(.programmeSentenceExcludeGroup(n: index + 1)), isNew ? nil : flag(row + ".gone", t(.programmeSentenceExcludeGone)))
        }
        return fieldset(t(.programmeSentenceExclude), hint: t(.programmeSentenceExcludeHint), "\(groups)")
    }

    // MARK: slots

    func assign() -> HTML {
        let count = rows("slot", "what")
        let slots = (0..<shown("slot", "what")).map { index -> HTML in
            let name = "slot.\(index)"
            return fieldset(index < count && values.filled(name + ".what") != nil ? t(.programmeSentenceSlot(n: index + 1)) : t(.programmeSentenceSlotMore), """
                \(fieldRow(text(name + ".name", t(.programmeSentenceSlotName)), number(name + ".count", t(.programmeSentenceSlotCount))))
                \(holdRow(name, t(.programmeSentenceHolds)))
                \(who(name + ".who", t(.programmeSentenceWho)))
                """)
        }
        return """
            \(slots)
            \(fieldset(t(.programmeSentenceLimits), hint: t(.programmeSentenceLimitsHint), """
                \(fieldRow(number("share.max", t(.programmeSentenceShareMax), hint: t(.programmeSentenceShareMaxHint)),
                           words("share.pool", t(.programmeSentenceSharePool), AssignRule.Share.Pool.self) { t(.programmeSentenceSharePoolName(pool: $0.rawValue)) }))
                \(limits)
                """))
            """
    }
    /// One row per kind of slot: those with a limit, and those that were just named.
    private var limits: [HTML] {
        let known = (0..<rows("limit", "type")).map { values.text("limit.\($0).type") }
        let named = (0..<rows("slot", "what")).filter { values.filled("slot.\($0).what") != nil }.map { values.text("slot.\($0).name") }
        let types = known + SlotFields.unique(named).filter { !$0.isEmpty && !known.contains($0) }
        return types.enumerated().map { index, type in
            let row = "limit.\(index)"
            return #"<div class="sentence-row">\#(hiddenField(row + ".type", type))\#(number(row + ".max", t(.programmeSentenceLimitMax(type: type))))\#(flag(row + ".never", t(.programmeSentenceLimitNever(type: type))))</div>"#
        }
    }

    // MARK: points

    func score() -> HTML {
        let tracks = rows("t", "id")
        let ways = (0..<max(tracks, 1)).map { number -> HTML in
            let categories = (0..<shown("t.\(number).c", "id")).map { category("t.\(number).c.\($0)") }
            return fieldset(t(.programmeSentenceTrack(n: number + 1)), "\(text("t.\(number).id", t(.programmeSentenceTrackName)))\(categories)")
        }
        let more = disclosure(t(.programmeSentenceTrackMore), text("t.\(tracks).id", t(.programmeSentenceTrackName), hint: t(.programmeSentenceTrackHint)))
        return "\(number("min", t(.programmeSentencePoints), hint: t(.programmeSentenceAmountHint)))\(ways)\(tracks > 0 ? more : HTML())"
    }
    private func category(_ place: String) -> HTML {
        let isNew = values.filled(place + ".id") == nil
        let terms = (0..<shown(place + ".r", "what")).map { index -> HTML in
            let row = "\(place).r.\(index)", isLast = values.filled(row + ".what") == nil
            let points = fieldRow(
                number(row + ".weight", t(.programmeSentenceWeight)), number(row + ".cap", t(.programmeSentenceTermCap)),
                words(row + ".distinct", t(.programmeSentenceDistinct), Distinct.self) { t(.programmeSentenceDistinctName(distinct: $0.rawValue)) })
            return fieldset(isLast ? t(.programmeSentenceTermMore) : t(.programmeSentenceTerm(n: index + 1)), """
                \(holdRow(row, t(.programmeSentenceHolds)))\(points)\(who(row + ".who", t(.programmeSentenceWho)))
                \(checkbox(row + ".gated", label: t(.programmeSentenceGated), isOn: values.contains(row + ".gated"), hint: t(.programmeSentenceGatedHint)))
                """)
        }
        let fields: HTML = """
            \(fieldRow(text(place + ".id", t(.programmeSentenceCategoryName)), number(place + ".max", t(.programmeSentenceCategoryMax)), number(place + ".above", t(.programmeSentenceCategoryAbove))))
            \(terms)
            """
        return isNew ? disclosure(t(.programmeSentenceCategoryMore), isOpen: isWrong(place), fields) : fieldset(t(.programmeSentenceCategoryNamed(name: values.text(place + ".id"))), fields)
    }
}
