import Foundation

/// What a video file is, asked of ffprobe in a bounded process.
package struct Video: Sendable, Equatable {
    package enum Refusal: Error, Equatable, Sendable {
        case notAVideo
        case damaged
        case tooLong(limitSeconds: Int)
        case timedOut
        case toolMissing(String)

        package var code: String {
            switch self {
            case .notAVideo: "video-not-a-video"
            case .damaged: "video-damaged"
            case .tooLong: "video-too-long"
            case .timedOut: "video-timed-out"
            case .toolMissing: "video-tool-missing"
            }
        }

        package var message: String {
            switch self {
            case .notAVideo: "This file is not a video that can be shown. Use MP4 or WebM."
            case .damaged: "The video could not be read. Export it again."
            case .tooLong(let limit): "The video is longer than \(limit / 3600) hours."
            case .timedOut: "Reading the video took too long."
            case .toolMissing(let tool): "The server lacks the program \(tool)."
            }
        }
    }

    package let durationMilliseconds: Int
    /// As shown, with the rotation of phones applied.
    package let width: Int, height: Int
    /// ffmpeg's names: h264, vp9, av1, hevc, …
    package let videoCodec: String
    package let audioCodec: String?
    package let kind: FileKind

    /// Whether today's browsers play it as it is; others need it converted.
    package var playsInBrowsers: Bool {
        let sound = audioCodec.map { ["aac", "mp3", "opus", "vorbis", "flac"].contains($0) } ?? true
        return ["h264", "vp8", "vp9", "av1"].contains(videoCodec) && sound
    }

    /// Playlists can name other files and hosts: only these containers and only the file itself are opened.
    private static let fence = ["-protocol_whitelist", "file", "-format_whitelist", "mov,mp4,matroska,webm"]

    /// - Parameter path: absolute.
    package static func probe(_ path: String, timeLimitSeconds: Int = 20, maxSeconds: Int = 6 * 3600) async throws -> Video {
        try await OffPool.run {
            guard path.hasPrefix("/"), let file = FileHandle(forReadingAtPath: path) else { throw Refusal.notAVideo }
            defer { try? file.close() }
            guard let kind = FileKind.sniff(try file.read(upToCount: 64) ?? Data()), kind == .mp4 || kind == .webm else {
                throw Refusal.notAVideo
            }
            let output = try run("ffprobe", ["-v", "error"] + fence + [
                "-show_entries", "format=duration:stream=codec_type,codec_name,width,height,duration:stream_side_data=rotation:stream_disposition=attached_pic",
                "-of", "json", "file:" + path], timeLimitSeconds, maxOutputBytes: 1 << 20)
            guard let report = try? JSONDecoder().decode(Report.self, from: Data(output)) else { throw Refusal.damaged }
            return try Video(report, kind, maxSeconds: maxSeconds)
        }
    }

    /// A still picture, for the card before it plays.
    ///
    /// - Parameter atMilliseconds: clamped to the video.
    package static func still(_ path: String, atMilliseconds: Int, maxEdge: Int, timeLimitSeconds: Int = 20) async throws -> Image {
        guard path.hasPrefix("/") else { throw Refusal.notAVideo }
        return try await OffPool.run {
            let seconds = "\(max(0, atMilliseconds) / 1000).\(String(1000 + max(0, atMilliseconds) % 1000).dropFirst())"
            let png = try run("ffmpeg", ["-v", "error", "-nostdin", "-ss", seconds] + fence + [
                "-i", "file:" + path, "-frames:v", "1", "-vf", "scale='min(iw,\(maxEdge))':-2", "-f", "image2pipe",
                "-c:v", "png", "-"], timeLimitSeconds, maxOutputBytes: 40 << 20)
            guard !png.isEmpty else { throw Refusal.damaged }
            return try Image.reencode(png, maxEdge: maxEdge, format: .jpeg)
        }
    }

    private struct Report: Decodable {
        struct Stream: Decodable {
            struct Side: Decodable { var rotation: Int? }
            struct Disposition: Decodable { var attached_pic: Int? }
            var codec_type: String?, codec_name: String?, width: Int?, height: Int?, duration: String?
            var side_data_list: [Side]?
            var disposition: Disposition?
        }
        struct Format: Decodable { var duration: String? }
        var streams: [Stream]?
        var format: Format?
    }

    private init(_ report: Report, _ kind: FileKind, maxSeconds: Int) throws(Refusal) {
        let streams = report.streams ?? []
        guard let picture = streams.first(where: { $0.codec_type == "video" && $0.disposition?.attached_pic != 1 }),
              let codec = picture.codec_name, let wide = picture.width, let high = picture.height, wide > 0, high > 0 else {
            throw .notAVideo
        }
        guard let seconds = (report.format?.duration ?? picture.duration).flatMap({ Double($0) }), seconds > 0, seconds < 1e7 else {
            throw .damaged
        }
        guard seconds <= Double(maxSeconds) else { throw .tooLong(limitSeconds: maxSeconds) }
        let turned = (picture.side_data_list ?? []).contains { abs($0.rotation ?? 0) % 180 == 90 }
        durationMilliseconds = Int((seconds * 1000).rounded())
        (width, height) = turned ? (high, wide) : (wide, high)
        videoCodec = codec
        audioCodec = streams.first { $0.codec_type == "audio" }?.codec_name
        self.kind = kind
    }

    private static func run(_ tool: String, _ arguments: [String], _ timeLimitSeconds: Int, maxOutputBytes: Int) throws -> [UInt8] {
        do {
            return try Subprocess(tool: tool, arguments: arguments, timeLimitSeconds: timeLimitSeconds,
                                  maxOutputBytes: maxOutputBytes).run()
        } catch Subprocess.Failure.missing(let tool) { throw Refusal.toolMissing(tool)
        } catch Subprocess.Failure.timedOut { throw Refusal.timedOut
        } catch Subprocess.Failure.outputTooLarge, Subprocess.Failure.failed { throw Refusal.damaged }
    }
}
