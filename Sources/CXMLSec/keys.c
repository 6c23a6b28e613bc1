#include "internal.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>
#include <string.h>
#include <time.h>

static int no_password(char *buffer, int size, int writing, void *user) {
    (void)buffer; (void)size; (void)writing; (void)user;
    return 0;
}

EVP_PKEY *sec_private_key(const char *pem) {
    BIO *bio = BIO_new_mem_buf(pem, -1);
    EVP_PKEY *key = bio ? PEM_read_bio_PrivateKey(bio, NULL, no_password, NULL) : NULL;
    BIO_free(bio);
    ERR_clear_error();
    return key;
}

static X509 *certificate_of(laurel_sec_span der) {
    const unsigned char *at = der.bytes;
    X509 *certificate = d2i_X509(NULL, &at, (long)der.length);
    ERR_clear_error();
    return certificate;
}

EVP_PKEY *sec_public_key(laurel_sec_span der) {
    X509 *certificate = certificate_of(der);
    EVP_PKEY *key = certificate ? X509_get_pubkey(certificate) : NULL;
    X509_free(certificate);
    return key;
}

const EVP_MD *sec_digest(int bits) {
    switch (bits) {
    case 1: return EVP_sha1();
    case 256: return EVP_sha256();
    case 384: return EVP_sha384();
    case 512: return EVP_sha512();
    default: return NULL;
    }
}

int sec_base64(const xmlChar *text, laurel_sec_bytes *out) {
    size_t length = strlen((const char *)text), kept = 0;
    unsigned char *clean = OPENSSL_malloc(length + 1);
    if (!clean) return LAUREL_SEC_NO_MEMORY;
    for (size_t i = 0; i < length; i++) if (text[i] > ' ') clean[kept++] = text[i];
    int result = LAUREL_SEC_MALFORMED;
    unsigned char *bytes = OPENSSL_malloc(kept + 4);
    int size = bytes && kept > 0 && kept % 4 == 0 ? EVP_DecodeBlock(bytes, clean, (int)kept) : -1;
    if (size >= 0) {
        if (clean[kept - 1] == '=') size--;
        if (clean[kept - 2] == '=') size--;
        result = sec_copy(bytes, (size_t)size, out);
    }
    OPENSSL_free(bytes);
    OPENSSL_free(clean);
    ERR_clear_error();
    return result;
}

static void name_of(X509_NAME *name, char *out, size_t room) {
    BIO *bio = BIO_new(BIO_s_mem());
    out[0] = 0;
    if (bio && X509_NAME_print_ex(bio, name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB) >= 0) {
        int length = BIO_read(bio, out, (int)room - 1);
        out[length > 0 ? length : 0] = 0;
    }
    BIO_free(bio);
}

static int64_t seconds_of(const ASN1_TIME *time) {
    struct tm parts;
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1) return 0;
    return (int64_t)timegm(&parts);
}

int laurel_sec_read_certificate(laurel_sec_span der, laurel_sec_certificate *out) {
    memset(out, 0, sizeof *out);
    if (sec_ready() != 0) return LAUREL_SEC_INTERNAL;
    X509 *certificate = certificate_of(der);
    if (!certificate) return LAUREL_SEC_KEY;
    name_of(X509_get_subject_name(certificate), out->subject, sizeof out->subject);
    name_of(X509_get_issuer_name(certificate), out->issuer, sizeof out->issuer);
    out->not_before = seconds_of(X509_get0_notBefore(certificate));
    out->not_after = seconds_of(X509_get0_notAfter(certificate));
    int digest = 0;
    if (OBJ_find_sigid_algs(X509_get_signature_nid(certificate), &digest, NULL) == 1) out->is_sha1_signed = digest == NID_sha1;
    EVP_PKEY *key = X509_get0_pubkey(certificate);
    if (key) {
        out->key_bits = EVP_PKEY_get_bits(key);
        out->is_rsa = EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA;
        out->is_ec = EVP_PKEY_get_base_id(key) == EVP_PKEY_EC;
    }
    X509_free(certificate);
    return key ? LAUREL_SEC_OK : LAUREL_SEC_KEY;
}

static int der_of(X509 *certificate, laurel_sec_bytes *out) {
    unsigned char *bytes = NULL;
    int length = i2d_X509(certificate, &bytes);
    int result = length > 0 ? sec_copy(bytes, (size_t)length, out) : LAUREL_SEC_KEY;
    OPENSSL_free(bytes);
    return result;
}

int laurel_sec_certificate_of_pem(laurel_sec_span pem, laurel_sec_bytes *der) {
    memset(der, 0, sizeof *der);
    BIO *bio = BIO_new_mem_buf(pem.bytes, (int)pem.length);
    X509 *certificate = bio ? PEM_read_bio_X509(bio, NULL, no_password, NULL) : NULL;
    BIO_free(bio);
    ERR_clear_error();
    if (!certificate) return LAUREL_SEC_KEY;
    int result = der_of(certificate, der);
    X509_free(certificate);
    return result;
}

static int extend(X509 *certificate, int kind, const char *value) {
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(NULL, NULL, kind, value);
    if (!extension) return 0;
    int added = X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
    return added;
}

static X509 *self_signed(EVP_PKEY *key, const char *common_name, int64_t not_before, int64_t not_after) {
    X509 *certificate = X509_new();
    BIGNUM *serial = BN_new();
    int good = certificate && serial && BN_rand(serial, 127, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY) == 1
        && X509_set_version(certificate, 2) == 1 && BN_to_ASN1_INTEGER(serial, X509_get_serialNumber(certificate))
        && ASN1_TIME_set(X509_getm_notBefore(certificate), (time_t)not_before)
        && ASN1_TIME_set(X509_getm_notAfter(certificate), (time_t)not_after) && X509_set_pubkey(certificate, key) == 1;
    if (good) {
        X509_NAME *name = X509_get_subject_name(certificate);
        good = X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, (const unsigned char *)common_name, -1, -1, 0) == 1
            && X509_set_issuer_name(certificate, name) == 1 && extend(certificate, NID_basic_constraints, "critical,CA:FALSE")
            && extend(certificate, NID_key_usage, "critical,digitalSignature,keyEncipherment")
            && X509_sign(certificate, key, EVP_sha256()) > 0;
    }
    BN_free(serial);
    if (!good) { X509_free(certificate); certificate = NULL; }
    return certificate;
}

int laurel_sec_make_key(const char *common_name, int64_t not_before, int64_t not_after, laurel_sec_bytes *key_pem,
                        laurel_sec_bytes *certificate_der) {
    memset(key_pem, 0, sizeof *key_pem);
    memset(certificate_der, 0, sizeof *certificate_der);
    if (sec_ready() != 0) return LAUREL_SEC_INTERNAL;
    int result = LAUREL_SEC_INTERNAL;
    EVP_PKEY *key = EVP_RSA_gen(3072);
    X509 *certificate = key ? self_signed(key, common_name, not_before, not_after) : NULL;
    BIO *bio = certificate ? BIO_new(BIO_s_mem()) : NULL;
    if (bio && PEM_write_bio_PrivateKey(bio, key, NULL, NULL, 0, NULL, NULL) == 1) {
        char *text = NULL;
        long length = BIO_get_mem_data(bio, &text);
        result = sec_copy(text, (size_t)length, key_pem);
        if (length > 0) OPENSSL_cleanse(text, (size_t)length);
    }
    if (result == LAUREL_SEC_OK) result = der_of(certificate, certificate_der);
    BIO_free(bio);
    X509_free(certificate);
    EVP_PKEY_free(key);
    ERR_clear_error();
    return result;
}
