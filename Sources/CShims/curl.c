#include "ccurlshims.h"
#include <curl/curl.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

static pthread_once_t once = PTHREAD_ONCE_INIT;
static CURLcode initialized;
static void initialize(void) { initialized = curl_global_init(CURL_GLOBAL_DEFAULT); }

struct reading {
    const unsigned char *body;
    size_t left;
};

static size_t read_body(char *buffer, size_t size, size_t count, void *context) {
    struct reading *reading = context;
    size_t room = size * count, taken = reading->left < room ? reading->left : room;
    memcpy(buffer, reading->body, taken);
    reading->body += taken;
    reading->left -= taken;
    return taken;
}

int laurel_smtp_send(const char *url, int tls, const char *user, const char *password, const char *from, const char *to,
                     const unsigned char *body, size_t length, long timeout_seconds, struct laurel_smtp_report *report) {
    char error[CURL_ERROR_SIZE] = "";
    report->code = 0;
    pthread_once(&once, initialize);
    CURL *curl = initialized == CURLE_OK ? curl_easy_init() : NULL;
    struct curl_slist *recipients = curl ? curl_slist_append(NULL, to) : NULL;
    if (!recipients) {
        if (curl) curl_easy_cleanup(curl);
        snprintf(report->text, sizeof report->text, "libcurl could not start");
        return 1;
    }
    struct reading reading = {body, length};
    curl_easy_setopt(curl, CURLOPT_URL, url);
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_USE_SSL, (long)(tls ? CURLUSESSL_ALL : CURLUSESSL_NONE));
    if (user && *user) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, user);
        curl_easy_setopt(curl, CURLOPT_PASSWORD, password);
    }
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, from);
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients);
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, read_body);
    curl_easy_setopt(curl, CURLOPT_READDATA, &reading);
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, timeout_seconds < 10 ? timeout_seconds : 10L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, timeout_seconds);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, error);
    CURLcode result = curl_easy_perform(curl);
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &report->code);
    snprintf(report->text, sizeof report->text, "%s", *error ? error : curl_easy_strerror(result));
    curl_slist_free_all(recipients);
    curl_easy_cleanup(curl);
    return result == CURLE_OK ? 0 : 1;
}
