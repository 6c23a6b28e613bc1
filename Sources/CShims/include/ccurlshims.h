#pragma once
#include <stddef.h>

/// What a mail server answered: the last SMTP code (0 when none came) and libcurl's words, NUL-terminated.
struct laurel_smtp_report {
    long code;
    char text[512];
};

/// Sends one mail to one recipient. `tls` 1 demands TLS (STARTTLS on smtp://). An empty `user` means no log-in.
/// Returns 0 when the server has accepted the message; otherwise fills `report`. Blocks.
int laurel_smtp_send(const char *url, int tls, const char *user, const char *password, const char *from, const char *to,
                     const unsigned char *body, size_t length, long timeout_seconds, struct laurel_smtp_report *report);
