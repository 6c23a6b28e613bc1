import Courses
import HTML
import Kernel
import Learning
import Scoring

/// Addresses of the author's pages.
struct ExamAuthorLinks {
    let course: CourseID
    let activity: ActivityID
    static func courseEditor(_ course: CourseID) -> Link { "/courses/\(course.value)/edit" }
    var editor: Link { "/courses/\(course.value)/exams/\(activity.value)" }
    var preview: Link { "/courses/\(course.value)/exams/\(activity.value)/preview" }
    var statistics: Link { "/courses/\(course.value)/exams/\(activity.value)/statistics" }
    var settings: Link { "/courses/\(course.value)/exams/\(activity.value)/settings" }
    var sections: Link { "/courses/\(course.value)/exams/\(activity.value)/sections" }
    func section(_ id: String) -> Link { "/courses/\(course.value)/exams/\(activity.value)/sections/\(id)" }
    var objectives: Link { "/courses/\(course.value)/exams/\(activity.value)/objectives" }
    /// Moving, copying and removing: small acts of the list.
    var actions: Link { "/courses/\(course.value)/exams/\(activity.value)/actions" }
    func question(_ id: String) -> Link { "/courses/\(course.value)/exams/\(activity.value)/questions/\(id)" }
    func newQuestion(section: String, kind: Question.Kind) -> Link {
        Link("/courses/\(course.value)/exams/\(activity.value)/new-question").query("section", section).query("type", kind.rawValue)
    }
    var assignment: Link { "/courses/\(course.value)/assignments/\(activity.value)" }
    var assignmentPreview: Link { "/courses/\(course.value)/assignments/\(activity.value)/preview" }
}

/// Addresses of the learner's pages.
enum LearnerLinks {
    static func course(_ id: CourseID) -> Link { "/courses/\(id.value)" }
    static func exam(enrolment: EnrolmentID, activity: ActivityID) -> Link { "/enrolments/\(enrolment.value)/exams/\(activity.value)" }
    static func start(enrolment: EnrolmentID, activity: ActivityID) -> Link { "/enrolments/\(enrolment.value)/exams/\(activity.value)/attempts" }
    static func assignment(enrolment: EnrolmentID, activity: ActivityID) -> Link { "/enrolments/\(enrolment.value)/assignments/\(activity.value)" }
    /// Where Learning counts active time, of whatever kind of activity.
    static func time(enrolment: EnrolmentID, activity: ActivityID) -> Link { "/learn/\(enrolment.value)/activities/\(activity.value)/time" }
    static func file(_ submission: SubmissionID, _ place: Int) -> Link { "/submissions/\(submission.value)/files/\(place)" }
}
