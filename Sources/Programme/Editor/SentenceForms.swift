import HTML
import Kernel
import People
import ProgrammeRules
import Web

/// The fields of each kind of sentence.
extension FieldMaker {
    func fields(_ expr: Expr) -> HTML {
        switch expr {
        case .all, .any, .atLeast: group(expr)
        case .not: "<p class=\"hint\">\(t(.programmeSentenceNotHint))</p>"
        case .people(let rule): people(rule)
        case .assign(let rule): assign(rule)
        case .percent(let rule): """
            \(number("pct", t(.programmeSentencePercent), suffix: t(.programmeSentencePercentSign)))
            \(hold("h", t(.programmeSentenceHoldLegend), old: rule.numerator))
            \(who("who", t(.programmeSentenceOfWhom), mayLimit: false))
            \(fieldRow(number("cap", t(.programmeSentenceCap), hint: t(.programmeSentenceCapHint)), rounding(), words("empty", t(.programmeSentenceEmpty), PercentRule.OnEmpty.self) { t(.programmeSentenceEmptyName(empty: $0.rawValue)) }))
            """
        case .score(let rule): score(rule)
        case .metric: """
            \(metric())
            \(fieldRow(words("comparison", t(.programmeSentenceComparison), MetricRule.Comparison.self) { t(.programmeSentenceComparisonName(comparison: $0.rawValue)) }, number("value", t(.programmeSentenceValue), hint: t(.programmeSentenceAmountHint))))
            \(window())
            """
        case .ratio(let rule): """
            \(hold("h", t(.programmeSentenceHoldLegend), old: rule.hold))
            \(fieldRow(number("per", t(.programmeSentencePer), hint: t(.programmeSentenceAmountHint)), number("min", t(.programmeSentenceRatioMinimum))))
            \(metric())\(window())\(rounding())
            \(who("who", t(.programmeSentenceWho), mayLimit: false))
            """
        case .status: """
            \(fieldRow(statuses("status", t(.programmeSentenceStatus), blank: t(.programmeSentenceAnyTier)), number("rank", t(.programmeSentenceRank), hint: t(.programmeSentenceRankHint))))
            \(words("place", t(.programmeSentencePlaceLabel), StatusRule.Place.self) { t(.programmeSentencePlace(place: $0.rawValue)) })
            """
        case .tenure: "\(statuses("status", t(.programmeSentenceStatus)))\(span("duration", t(.programmeSentenceDuration)))"
        case .every: fieldRow(number("n", t(.programmeSentencePeriods)), words("period", t(.programmeSentencePeriod), EveryRule.Period.self) { t(.programmeSentencePeriodName(period: $0.rawValue)) })
        case .attest: "\(text("kind", t(.programmeSentenceDeclaration), hint: t(.programmeSentenceDeclarationHint)))\(span("age", t(.programmeSentenceDeclarationAge)))"
        }
    }
    private func group(_ expr: Expr) -> HTML {
        """
        \(choice("group", t(.programmeSentenceGroup), ["all", "any", "at_least"].map { Choice($0, t(.programmeSentenceGroupName(group: $0))) }))
        \(when("group", "at_least", number("n", t(.programmeSentenceGroupN(of: expr.parts.count)))))
        """
    }
    private func people(_ rule: PeopleRule) -> HTML {
        let count = rows("sub", "what")
        let minima = (0...count).map { index -> HTML in
            let old = rule.subMinima.indices.contains(index) ? rule.subMinima[index].hold : nil
            return fieldRow(number("sub.\(index).min", t(.programmeSentenceSubMinimum)), what("sub.\(index).what", t(.programmeSentenceSubHold), kept: old))
        }
        let hasMinima = count > 0, hasSpread = values.filled("spread.by") != nil
        return """
            \(fieldRow(number("min", t(.programmeSentenceMinimum)), words("distinct", t(.programmeSentenceDistinct), Distinct.self) { t(.programmeSentenceDistinctName(distinct: $0.rawValue)) }))
            \(hold("h", t(.programmeSentenceHoldLegend), old: rule.hold))
            \(who("who", t(.programmeSentenceWho), mayLimit: true))
            \(disclosure(t(.programmeSentenceSubMinima), isOpen: hasMinima, "<p class=\"hint\">\(t(.programmeSentenceSubMinimaHint))</p>\(minima)"))
            \(disclosure(t(.programmeSentenceSpread), isOpen: hasSpread, """
                \(choice("spread.by", t(.programmeSentenceSpreadBy), [Choice("", t(.programmeSentenceSpreadNone))] + PeopleRule.Spread.By.allCases.map { Choice($0.rawValue, t(.programmeSentenceSpreadName(by: $0.rawValue))) }))
                \(fieldRow(number("spread.groups", t(.programmeSentenceSpreadGroups)), number("spread.each", t(.programmeSentenceSpreadEach))))
                """))
            """
    }
    private func assign(_ rule: AssignRule) -> HTML {
        let count = rows("slot", "what")
        let slots = (0...count).map { index -> HTML in
            let old = rule.slots.indices.contains(index) ? rule.slots[index] : nil, name = "slot.\(index)"
            let known = JobRole.allCases.map(\.rawValue), role = values.text(name + ".role")
            var roles = [Choice("", t(.programmeSentenceRoleAny))] + known.map { Choice($0, t(.peoplePeopleJobRoleName(role: $0))) }
            if role == HoldFields.kept { roles.append(Choice(role, t(.programmeSentenceKeptWho))) } else if !role.isEmpty, !known.contains(role) { roles.append(Choice(role, role)) }
            return fieldset(index < count ? t(.programmeSentenceSlot(n: index + 1)) : t(.programmeSentenceSlotMore), """
                \(fieldRow(text(name + ".name", t(.programmeSentenceSlotName)), number(name + ".count", t(.programmeSentenceSlotCount))))
                \(fieldRow(what(name + ".what", t(.programmeSentenceHolds), kept: old?.hold), choice(name + ".role", t(.programmeSentenceSlotRole), roles)))
                """)
        }
        var crossing = ["no", "yes"].map { Choice($0, t(.programmeSentenceCrossing(crossing: $0))) }
        if values.text("share.exclusive") == HoldFields.kept { crossing.append(Choice(HoldFields.kept, t(.programmeSentenceCrossing(crossing: "some")))) }
        return """
            \(slots)
            \(fieldRow(number("share.max", t(.programmeSentenceShareMax), hint: t(.programmeSentenceShareMaxHint)), choice("share.exclusive", t(.programmeSentenceShareCross), crossing)))
            \(words("share.pool", t(.programmeSentenceSharePool), AssignRule.Share.Pool.self) { t(.programmeSentenceSharePoolName(pool: $0.rawValue)) })
            """
    }
    private func score(_ rule: ScoreRule) -> HTML {
        let tracks = rows("t", "id")
        let ways = (0..<max(tracks, 1)).map { number -> HTML in
            let old = rule.tracks.indices.contains(number) ? rule.tracks[number] : nil, count = rows("t.\(number).c", "id")
            let categories = (0...count).map { position in
                category("t.\(number).c.\(position)", old.flatMap { $0.categories.indices.contains(position) ? $0.categories[position] : nil }, isNew: position == count)
            }
            return fieldset(t(.programmeSentenceTrack(n: number + 1)), "\(text("t.\(number).id", t(.programmeSentenceTrackName)))\(categories)")
        }
        let more = disclosure(t(.programmeSentenceTrackMore), text("t.\(tracks).id", t(.programmeSentenceTrackName), hint: t(.programmeSentenceTrackHint)))
        return "\(number("min", t(.programmeSentencePoints), hint: t(.programmeSentenceAmountHint)))\(ways)\(tracks > 0 ? more : HTML())"
    }
    private func category(_ place: String, _ old: ScoreRule.Category?, isNew: Bool) -> HTML {
        let count = rows(place + ".r", "what")
        let terms = (0...count).map { index -> HTML in
            let row = "\(place).r.\(index)", before = old.flatMap { $0.terms.indices.contains(index) ? $0.terms[index].hold : nil }
            let points = fieldRow(
                number(row + ".weight", t(.programmeSentenceWeight)), number(row + ".cap", t(.programmeSentenceTermCap)),
                words(row + ".distinct", t(.programmeSentenceDistinct), Distinct.self) { t(.programmeSentenceDistinctName(distinct: $0.rawValue)) })
            return #"<div class="sentence-row">\#(what(row + ".what", t(.programmeSentenceHolds), kept: before))\#(points)</div>"#
        }
        let fields: HTML = """
            \(fieldRow(text(place + ".id", t(.programmeSentenceCategoryName)), number(place + ".max", t(.programmeSentenceCategoryMax)), number(place + ".above", t(.programmeSentenceCategoryAbove))))
            \(terms)
            """
        return isNew ? disclosure(t(.programmeSentenceCategoryMore), fields) : fields
    }

    // MARK: statuses, gates and the programme itself

    func status(_ status: Status) -> HTML {
        let modes = choice("mode", t(.programmeSentenceMode), Mode.allCases.map { Choice($0.rawValue, t(.programmeMode(mode: $0.rawValue))) })
        let kind: HTML? = status.kind == .tier ? nil : choice("kind", t(.programmeSentenceKindLabel), [Status.Kind.specialization, .designation].map { Choice($0.rawValue, t(.programmeKind(kind: $0.rawValue))) })
        let waivers = (0...rows("waiver", "from")).map { index in
            fieldRow(day("waiver.\(index).from", t(.programmeSentenceFrom)), day("waiver.\(index).through", t(.programmeSentenceThrough)),
                     words("waiver.\(index).effect", t(.programmeSentenceWaiverEffect), WaiverEffect.self) { t(.programmeSentenceWaiverName(effect: $0.rawValue)) })
        }
        let hasMore = ["closedFrom", "endsOn", "waiver.0.from"].contains { values.filled($0) != nil || errors.message($0, t) != nil } || values.text("master") == "prm"
        return """
            \(titles { t(.programmeSentenceTitleIn(language: $0)) })\(kind)\(modes)
            \(fieldset(t(.programmeSentenceGaining), """
                \(fieldRow(choice("review", t(.programmeSentenceReview), ["continuous", "dates", "anniversary"].map { Choice($0, t(.programmeSentenceReviewName(review: $0))) }),
                           words("promote", t(.programmeSentencePromote), Lifecycle.Promotion.self) { t(.programmeSentencePromoteName(promote: $0.rawValue)) }))
                \(when("review", "dates", text("review.dates", t(.programmeSentenceReviewDates), hint: t(.programmeSentenceReviewDatesHint))))
                \(when("review", "anniversary", number("review.months", t(.programmeSentenceReviewMonths))))
                \(choice("qualification", t(.programmeSentenceQualification), ["asOf", "anyDay"].map { Choice($0, t(.programmeSentenceQualificationName(qualification: $0))) }))
                \(when("qualification", "anyDay", span("within", t(.programmeSentenceWithin))))
                """))
            \(fieldset(t(.programmeSentenceLosing), """
                \(fieldRow(choice("demote", t(.programmeSentenceDemote), ["immediate", "review", "grace"].map { Choice($0, t(.programmeSentenceDemoteName(demote: $0))) }),
                           when("demote", "grace", number("demote.days", t(.programmeSentenceGraceDays), hint: t(.programmeSentenceGraceHint)))))
                \(statuses("parent", t(.programmeSentenceParent), blank: t(.programmeSentenceParentNone)))
                \(fieldRow(choice("loss", t(.programmeSentenceLoss), ["keep", "lapse"].map { Choice($0, t(.programmeSentenceLossName(loss: $0))) }), when("loss", "lapse", number("loss.days", t(.programmeSentenceLossDays)))))
                """))
            \(fieldset(t(.programmeSentenceWhose), scope("scope", blank: nil)))
            \(disclosure(t(.programmeSentenceMoreOfStatus), isOpen: hasMore, """
                \(words("master", t(.programmeSentenceMaster), Status.Master.self) { t(.programmeSentenceMasterName(master: $0.rawValue)) })
                \(fieldset(t(.programmeSentenceRetirement), fieldRow(day("closedFrom", t(.programmeSentenceClosedFrom)), day("endsOn", t(.programmeSentenceEndsOn)))))
                \(fieldset(t(.programmeSentenceWaivers), "\(waivers)"))
                """))
            """
    }
    func gate(_ gate: ProgrammeRules.Gate) -> HTML {
        """
        \(titles { t(.programmeSentenceTitleIn(language: $0)) })
        \(choice("mode", t(.programmeSentenceMode), Mode.allCases.map { Choice($0.rawValue, t(.programmeMode(mode: $0.rawValue))) }))
        \(fieldRow(words("unknown", t(.programmeSentenceUnknown), ProgrammeRules.Gate.OnUnknown.self) { t(.programmeSentenceUnknownName(unknown: $0.rawValue)) }, number("reuse", t(.programmeSentenceReuse), suffix: t(.programmeSentenceMinutes))))
        \(fieldset(t(.programmeSentencePass), hint: t(.programmeSentencePassHint), fieldRow(number("uses", t(.programmeSentencePassUses)), number("days", t(.programmeSentencePassDays)))))
        \(fieldset(t(.programmeSentenceWhose), scope("scope", blank: nil)))
        """
    }
    func about() -> HTML {
        """
        \(titles { t(.programmeSentenceTitleIn(language: $0)) })
        \(choice("zone", t(.programmeSentenceZone), hint: t(.programmeSentenceZoneHint), zones))
        \(fieldRow(day("effective", t(.programmeSentenceEffective), hint: t(.programmeSentenceEffectiveHint)), day("enforced", t(.programmeSentenceEnforced), hint: t(.programmeSentenceEnforcedHint))))
        """
    }
    var zones: [Choice] {
        let current = values.text("zone"), all = Zones.names
        return (all.contains(current) || current.isEmpty ? all : [current] + all).map { Choice($0, $0) }
    }
}
