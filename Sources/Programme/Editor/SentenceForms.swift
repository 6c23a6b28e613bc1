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
        case .people: people()
        case .assign: assign()
        case .percent: """
            \(number("pct", t(.programmeSentencePercent), suffix: t(.programmeSentencePercentSign)))
            \(hold("h", t(.programmeSentenceHoldLegend)))
            \(who("who", t(.programmeSentenceOfWhom)))
            \(excluded())
            \(fieldRow(number("cap", t(.programmeSentenceCap), hint: t(.programmeSentenceCapHint)), rounding(), words("empty", t(.programmeSentenceEmpty), PercentRule.OnEmpty.self) { t(.programmeSentenceEmptyName(empty: $0.rawValue)) }))
            """
        case .score: score()
        case .metric: """
            \(metric())
            \(fieldRow(words("comparison", t(.programmeSentenceComparison), MetricRule.Comparison.self) { t(.programmeSentenceComparisonName(comparison: $0.rawValue)) }, number("value", t(.programmeSentenceValue), hint: t(.programmeSentenceAmountHint))))
            \(window())
            """
        case .ratio: """
            \(hold("h", t(.programmeSentenceHoldLegend)))
            \(fieldRow(number("per", t(.programmeSentencePer), hint: t(.programmeSentenceAmountHint)), number("min", t(.programmeSentenceRatioMinimum))))
            \(metric())\(window())\(rounding())
            \(who("who", t(.programmeSentenceWho)))
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
    func group(_ expr: Expr) -> HTML {
        """
        \(choice("group", t(.programmeSentenceGroup), ["all", "any", "at_least"].map { Choice($0, t(.programmeSentenceGroupName(group: $0))) }))
        \(when("group", "at_least", number("n", t(.programmeSentenceGroupN(of: expr.parts.count)))))
        """
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
