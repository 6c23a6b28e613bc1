#pragma once
#include <stddef.h>

/// What another server answered. `body` and `headers` are to be freed with `laurel_http_free`.
struct laurel_http_answer {
    long status;
    unsigned char *body;
    size_t length;
    char *headers;          ///< the last response's header lines, CRLF between them
    size_t headers_length;
    int refused_address;    ///< 1 when the name led to an address of this machine or its network
    int too_large;          ///< 1 when the body passed `most_bytes`
    char text[512];         ///< libcurl's words when it failed
};

/// Sends one HTTP request and reads the answer. Blocks. Follows at most `redirects` redirects, only to https when the first address was.
/// `allow_private` 0 refuses to connect to loopback, private, link-local and other special addresses (checked after name resolution).
/// Returns 0 when an answer came, whatever its status.
int laurel_http_send(const char *method, const char *url, const char *const *headers, size_t header_count, const unsigned char *body, size_t length,
                     long timeout_seconds, size_t most_bytes, long redirects, int allow_private, const char *ca_file, struct laurel_http_answer *answer);
void laurel_http_free(struct laurel_http_answer *answer);
