#include "ccurlhttp.h"
#include <arpa/inet.h>
#include <curl/curl.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static pthread_once_t once = PTHREAD_ONCE_INIT;
static CURLcode initialized;
static void initialize(void) { initialized = curl_global_init(CURL_GLOBAL_DEFAULT); }

struct buffer {
    unsigned char *bytes;
    size_t length, most;
    int passed;
};

static size_t keep(char *data, size_t size, size_t count, void *context) {
    struct buffer *buffer = context;
    size_t more = size * count;
    if (buffer->length + more > buffer->most) {
        buffer->passed = 1;
        return 0;
    }
    unsigned char *grown = realloc(buffer->bytes, buffer->length + more + 1);
    if (!grown) return 0;
    buffer->bytes = grown;
    memcpy(grown + buffer->length, data, more);
    buffer->length += more;
    grown[buffer->length] = 0;
    return more;
}

/// Only the last response's headers: a status line begins anew.
static size_t keep_header(char *data, size_t size, size_t count, void *context) {
    struct buffer *buffer = context;
    if (size * count > 5 && memcmp(data, "HTTP/", 5) == 0) buffer->length = 0;
    return keep(data, size, count, context);
}

static int is_special4(uint32_t address) {
    return (address >> 24) == 0 || (address >> 24) == 10 || (address >> 24) == 127 || (address >> 22) == (100u << 2 | 1)  // 100.64/10
        || (address >> 16) == (169u << 8 | 254) || (address >> 20) == (172u << 4 | 1) || (address >> 16) == (192u << 8 | 168)
        || (address >> 8) == (192u << 16) || (address >> 17) == ((198u << 8 | 18) >> 1) || (address >> 28) >= 14;
}

static int is_special(const struct sockaddr *address) {
    if (address->sa_family == AF_INET) return is_special4(ntohl(((const struct sockaddr_in *)address)->sin_addr.s_addr));
    if (address->sa_family != AF_INET6) return 1;
    const unsigned char *b = ((const struct sockaddr_in6 *)address)->sin6_addr.s6_addr;
    static const unsigned char zeros[12] = {0};
    uint32_t last = (uint32_t)b[12] << 24 | (uint32_t)b[13] << 16 | (uint32_t)b[14] << 8 | b[15];
    if (memcmp(b, zeros, 10) == 0 && b[10] == 0xff && b[11] == 0xff) return is_special4(last);   // ::ffff:a.b.c.d
    if (memcmp(b, zeros, 12) == 0) return 1;                                                     // ::, ::1, ::a.b.c.d
    if (b[0] == 0x00 && b[1] == 0x64 && b[2] == 0xff && b[3] == 0x9b) return 1;                  // 64:ff9b::, into IPv4
    if (b[0] == 0x20 && b[1] == 0x02) return 1;                                                  // 6to4
    return (b[0] & 0xfe) == 0xfc || (b[0] == 0xfe && (b[1] & 0xc0) >= 0x80) || b[0] == 0xff;
}

struct door {
    int allow_private, refused;
};

static curl_socket_t open_socket(void *context, curlsocktype purpose, struct curl_sockaddr *address) {
    struct door *door = context;
    (void)purpose;
    if (!door->allow_private && is_special(&address->addr)) {
        door->refused = 1;
        return CURL_SOCKET_BAD;
    }
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

int laurel_http_send(const char *method, const char *url, const char *const *headers, size_t header_count, const unsigned char *body, size_t length,
                     long timeout_seconds, size_t most_bytes, long redirects, int allow_private, const char *ca_file, struct laurel_http_answer *answer) {
    char error[CURL_ERROR_SIZE] = "";
    memset(answer, 0, sizeof *answer);
    pthread_once(&once, initialize);
    CURL *curl = initialized == CURLE_OK ? curl_easy_init() : NULL;
    if (!curl) {
        snprintf(answer->text, sizeof answer->text, "libcurl could not start");
        return 1;
    }
    struct curl_slist *lines = NULL;
    for (size_t i = 0; i < header_count; i++) lines = curl_slist_append(lines, headers[i]);
    lines = curl_slist_append(lines, "Expect:");
    struct buffer got = {NULL, 0, most_bytes, 0}, head = {NULL, 0, 65536, 0};
    struct door door = {allow_private, 0};
    int secure = strncmp(url, "https:", 6) == 0;
    curl_easy_setopt(curl, CURLOPT_URL, url);
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, secure ? "https" : "http,https");
    curl_easy_setopt(curl, CURLOPT_REDIR_PROTOCOLS_STR, secure ? "https" : "http,https");
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, redirects > 0 ? 1L : 0L);
    curl_easy_setopt(curl, CURLOPT_MAXREDIRS, redirects);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, lines);
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "Laurel");
    curl_easy_setopt(curl, CURLOPT_ACCEPT_ENCODING, "");
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, timeout_seconds < 10 ? timeout_seconds : 10L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, timeout_seconds);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, error);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, keep);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &got);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, keep_header);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &head);
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, open_socket);
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, &door);
    if (ca_file && *ca_file) curl_easy_setopt(curl, CURLOPT_CAINFO, ca_file);
    if (strcmp(method, "GET") != 0) curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, method);
    if (length > 0 || strcmp(method, "POST") == 0 || strcmp(method, "PUT") == 0) {
        curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)length);
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, length ? (const char *)body : "");
    }
    CURLcode result = curl_easy_perform(curl);
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &answer->status);
    snprintf(answer->text, sizeof answer->text, "%s", *error ? error : curl_easy_strerror(result));
    answer->refused_address = door.refused;
    answer->too_large = got.passed;
    answer->body = got.bytes;
    answer->length = got.length;
    answer->headers = (char *)head.bytes;
    answer->headers_length = head.length;
    curl_slist_free_all(lines);
    curl_easy_cleanup(curl);
    return result == CURLE_OK ? 0 : 1;
}

void laurel_http_free(struct laurel_http_answer *answer) {
    free(answer->body);
    free(answer->headers);
    answer->body = NULL;
    answer->headers = NULL;
}
