#pragma once

// XML signatures, XML encryption and the keys for them, by libxmlsec1, libxml2 and OpenSSL. None of their headers reaches
// Swift. Every function may be called from any thread; a document belongs to one thread at a time. Nothing does input or
// output. What is returned in a `laurel_sec_bytes` is freed with `laurel_sec_free`.

#include <stddef.h>
#include <stdint.h>

enum {
    LAUREL_SEC_OK = 0,
    LAUREL_SEC_MALFORMED = 1,
    LAUREL_SEC_DOCTYPE = 2,          ///< refused before any of it is read
    LAUREL_SEC_COMMENT = 3,          ///< a comment, processing instruction or entity inside the document element
    LAUREL_SEC_DUPLICATE_ID = 4,
    LAUREL_SEC_NO_MEMORY = 5,
    LAUREL_SEC_NO_ELEMENT = 6,       ///< the element that was asked for is not there exactly once
    LAUREL_SEC_NO_SIGNATURE = 10,
    LAUREL_SEC_SEVERAL_SIGNATURES = 11,
    LAUREL_SEC_REFERENCE = 12,       ///< not exactly one reference, or not to the element that carries the signature
    LAUREL_SEC_TRANSFORM = 13,
    LAUREL_SEC_ALGORITHM = 14,       ///< `detail` is the algorithm
    LAUREL_SEC_WEAK_ALGORITHM = 15,  ///< SHA-1, and it is not allowed; `detail` is the algorithm
    LAUREL_SEC_OBJECT = 16,          ///< the signature carries more than it should
    LAUREL_SEC_CHANGED = 17,         ///< the digest does not fit the content
    LAUREL_SEC_OTHER_KEY = 18,       ///< no given certificate verifies the signature
    LAUREL_SEC_NO_CIPHER = 20,       ///< the element is not encrypted as it should be
    LAUREL_SEC_CIPHER_ALGORITHM = 21,
    LAUREL_SEC_UNDECIPHERABLE = 22,  ///< no given key opens it
    LAUREL_SEC_KEY = 30,             ///< a key or certificate cannot be read
    LAUREL_SEC_INTERNAL = 31,
};

typedef struct laurel_sec_document laurel_sec_document;

typedef struct laurel_sec_bytes {
    unsigned char *bytes;
    size_t length;
} laurel_sec_bytes;

typedef struct laurel_sec_span {
    const unsigned char *bytes;
    size_t length;
} laurel_sec_span;

typedef struct laurel_sec_problem {
    int line;
    char detail[256];
} laurel_sec_problem;

void laurel_sec_free(laurel_sec_bytes *bytes);

// ---- documents (document.c) -----------------------------------------------------------------------------------

/// Reads a document: no document type, no entity, no comment or instruction inside, no id twice, no network.
int laurel_sec_open(const char *bytes, size_t length, laurel_sec_document **out, laurel_sec_problem *problem);
void laurel_sec_close(laurel_sec_document *document);
/// How many elements of this name there are, at any depth, the document element included.
int laurel_sec_count(const laurel_sec_document *document, const char *uri, const char *name);
/// The document element, or its only child of this name, in exclusive canonical form without comments.
int laurel_sec_canonical(laurel_sec_document *document, const char *uri, const char *name, laurel_sec_bytes *out);

// ---- signatures (verify.c, sign.c) ----------------------------------------------------------------------------

typedef struct laurel_sec_signed {
    /// The very bytes that were digested: read nothing else.
    laurel_sec_bytes content;
    /// Which certificate fitted.
    int certificate;
    char algorithm[96];
    /// The first certificate in the signature's KeyInfo, base64 as written; never used to verify. NULL without one.
    laurel_sec_bytes presented;
} laurel_sec_signed;

/// Verifies the one enveloped signature of the document element (`name` NULL) or of its only child of that name.
int laurel_sec_verify(laurel_sec_document *document, const char *uri, const char *name, const laurel_sec_span *certificates,
                      size_t count, int allow_sha1, laurel_sec_signed *out, laurel_sec_problem *problem);

/// Puts an enveloped RSA-SHA256 signature into the document element, after its first child of the name `after_*`
/// (NULL: as first child), and returns the document.
int laurel_sec_sign(const char *bytes, size_t length, const char *after_uri, const char *after_name, const char *key_pem,
                    laurel_sec_span certificate, laurel_sec_bytes *out, laurel_sec_problem *problem);

/// RSA (PKCS#1 v1.5) or ECDSA over plain bytes. `bits` is 1 (SHA-1), 256, 384 or 512.
int laurel_sec_sign_bytes(const char *key_pem, int bits, laurel_sec_span content, laurel_sec_bytes *out);
int laurel_sec_verify_bytes(laurel_sec_span certificate, int is_ec, int bits, laurel_sec_span content,
                            laurel_sec_span signature);

// ---- encryption (decrypt.c) -----------------------------------------------------------------------------------

/// Replaces the EncryptedData in the only child of that name by what it holds, then moves that element up into the
/// place of the child. RSA-OAEP and AES (CBC, GCM) only.
int laurel_sec_decrypt(laurel_sec_document *document, const char *uri, const char *name, const char *const *key_pems,
                       size_t count, laurel_sec_problem *problem);

// ---- keys and certificates (keys.c) ---------------------------------------------------------------------------

typedef struct laurel_sec_certificate {
    char subject[256];
    char issuer[256];
    int64_t not_before;   ///< seconds since 1970
    int64_t not_after;
    int key_bits;
    int is_rsa;
    int is_ec;
    int is_sha1_signed;
} laurel_sec_certificate;

int laurel_sec_read_certificate(laurel_sec_span der, laurel_sec_certificate *out);
/// The first certificate of a PEM text as DER.
int laurel_sec_certificate_of_pem(laurel_sec_span pem, laurel_sec_bytes *der);
/// An RSA key of 3072 bits and a certificate that it signs for itself. Takes up to some seconds.
int laurel_sec_make_key(const char *common_name, int64_t not_before, int64_t not_after, laurel_sec_bytes *key_pem,
                        laurel_sec_bytes *certificate_der);
