//! A safe `fetch` over libcurl's "easy" interface.
//!
//! The crate `curl-sys` declares libcurl's functions and links the library. Whether a call keeps
//! libcurl's rules is up to the caller, which is why each call is `unsafe`. This module keeps the
//! rules in one place, so its users need no `unsafe`.
//!
//! A common mistake in such wrappers is needless `unsafe`: a block around a whole function hides
//! which call needs what. Here a block holds one operation, next to its reason, and whatever safe
//! code can do (strings, errors, the length of a buffer) is left to safe code.

use std::ffi::{CStr, CString, NulError, c_char, c_long, c_void};
use std::marker::PhantomData;
use std::ptr::NonNull;
use std::sync::OnceLock;
use std::time::Duration;

use curl_sys::{
    CURL, CURL_ERROR_SIZE, CURL_GLOBAL_DEFAULT, CURL_VERSION_SSL, CURLE_FAILED_INIT, CURLE_OK,
    CURLE_UNSUPPORTED_PROTOCOL, CURLINFO_RESPONSE_CODE, CURLOPT_CONNECTTIMEOUT_MS,
    CURLOPT_ERRORBUFFER, CURLOPT_FOLLOWLOCATION, CURLOPT_LOW_SPEED_LIMIT, CURLOPT_LOW_SPEED_TIME,
    CURLOPT_MAXREDIRS, CURLOPT_NOSIGNAL, CURLOPT_PROTOCOLS, CURLOPT_REDIR_PROTOCOLS, CURLOPT_URL,
    CURLOPT_WRITEDATA, CURLOPT_WRITEFUNCTION, CURLOPTTYPE_OBJECTPOINT, CURLPROTO_FILE,
    CURLPROTO_HTTP, CURLPROTO_HTTPS, CURLVERSION_NOW, CURLcode, CURLoption, curl_easy_cleanup,
    curl_easy_getinfo, curl_easy_init, curl_easy_perform, curl_easy_setopt, curl_easy_strerror,
    curl_global_init, curl_version_info,
};
use hello_macro::HelloMacro;

/// What a fetch may do, and for how long.
#[derive(Debug, Clone)]
pub(crate) struct Options {
    /// How long looking up and reaching the server may take.
    pub(crate) connect_timeout: Duration,
    /// How long the server may send nothing, in whole seconds, up to 65,535. (A limit for the whole
    /// fetch would cut off a large page on a slow connection.)
    pub(crate) stall_timeout: Duration,
    /// How many redirects are followed; one more is an error.
    pub(crate) max_redirects: u16,
    /// How many bytes a body may have: it is kept in memory, and a server may never stop sending.
    pub(crate) max_body: usize,
    /// Whether a `file://` URL is read. A redirect to a file is always an error.
    pub(crate) allow_file: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(10),
            stall_timeout: Duration::from_secs(60),
            max_redirects: 10,
            max_body: 1 << 30,
            allow_file: false,
        }
    }
}

/// Why a fetch failed. The derived [`name`](HelloMacro::name) is the kind of the error.
#[derive(Debug, thiserror::Error, HelloMacro)]
pub(crate) enum FetchError {
    /// The URL can't be passed to C, where a string ends at its first NUL.
    #[error("the URL contains a NUL character")]
    Nul(#[from] NulError),
    /// libcurl reported an error.
    #[error("{message}")]
    Transfer {
        /// One of `curl_sys::CURLE_..`.
        code: CURLcode,
        /// libcurl's description of it.
        message: String,
    },
    /// The server answered, with an HTTP status of 400 or more.
    #[error("the server answered with status {0}")]
    Status(c_long),
    /// The body has more than [`Options::max_body`] bytes.
    #[error("the body is longer than {0} bytes")]
    TooLong(usize),
}

/// Fetches the bytes at `url`, with the default [`Options`].
pub(crate) fn fetch(url: &str) -> Result<Vec<u8>, FetchError> {
    fetch_with(url, &Options::default())
}

/// Fetches the bytes at `url`.
pub(crate) fn fetch_with(url: &str, options: &Options) -> Result<Vec<u8>, FetchError> {
    // A Rust string knows its length; a C string ends at its first NUL. Without this check
    // libcurl would fetch "http://host/a" when asked for "http://host/a\0b".
    let url = CString::new(url)?;

    // libcurl writes to these while it works.
    let mut body = Body {
        bytes: Vec::new(),
        limit: options.max_body,
        too_long: false,
    };
    let mut message = [0; CURL_ERROR_SIZE];

    match transfer(&url, options, &mut body, &mut message) {
        Ok(status) if status >= 400 => Err(FetchError::Status(status)),
        Ok(_) => Ok(body.bytes),
        Err(_) if body.too_long => Err(FetchError::TooLong(options.max_body)),
        Err(code) => Err(FetchError::Transfer {
            code,
            message: explain(code, &message),
        }),
    }
}

/// Sets up a handle, runs it, and returns the HTTP status (0 for a file, which has none).
fn transfer(
    url: &CStr,
    options: &Options,
    body: &mut Body,
    message: &mut [u8; CURL_ERROR_SIZE],
) -> Result<c_long, CURLcode> {
    let web = CURLPROTO_HTTP | CURLPROTO_HTTPS;
    let file = if options.allow_file {
        CURLPROTO_FILE
    } else {
        0
    };

    let mut easy = Easy::new()?;
    easy.explain_in(message)?;
    easy.collect_in(body)?;
    easy.set_url(url)?;
    // By default libcurl reads `file:///etc/passwd` for anyone who may choose the URL.
    // (The newer `CURLOPT_PROTOCOLS_STR` is not declared by `curl-sys`.)
    easy.set_long::<CURLOPT_PROTOCOLS>((web | file).into())?;
    easy.set_long::<CURLOPT_REDIR_PROTOCOLS>(web.into())?;
    easy.set_long::<CURLOPT_FOLLOWLOCATION>(1)?;
    easy.set_long::<CURLOPT_MAXREDIRS>(options.max_redirects.into())?;
    easy.set_long::<CURLOPT_CONNECTTIMEOUT_MS>(milliseconds(options.connect_timeout))?;
    easy.set_long::<CURLOPT_LOW_SPEED_LIMIT>(1)?;
    easy.set_long::<CURLOPT_LOW_SPEED_TIME>(seconds(options.stall_timeout))?;
    // Signals belong to the whole process; libcurl's manual asks for this in programs with threads.
    easy.set_long::<CURLOPT_NOSIGNAL>(1)?;

    easy.perform()?;
    easy.response_code()
}

/// Converts a duration for libcurl. At least 1, because 0 means "wait for ever".
fn milliseconds(duration: Duration) -> c_long {
    c_long::try_from(duration.as_millis())
        .unwrap_or(c_long::MAX)
        .max(1)
}

/// Converts a duration for an option that libcurl keeps in 16 bits. At least 1, as above.
fn seconds(duration: Duration) -> c_long {
    u16::try_from(duration.as_secs())
        .unwrap_or(u16::MAX)
        .max(1)
        .into()
}

/// Describes an error: with the message of this transfer if there is one ("Could not resolve host:
/// nowhere.invalid"), otherwise with the general one for the code.
fn explain(code: CURLcode, message: &[u8; CURL_ERROR_SIZE]) -> String {
    let specific = CStr::from_bytes_until_nul(message).unwrap_or_default();
    let message = if specific.is_empty() {
        // SAFETY: the function accepts any number; for an unknown one it returns "Unknown error".
        let general = unsafe { curl_easy_strerror(code) };
        // SAFETY: the result is a C string in libcurl's constant data: never null, never freed.
        unsafe { CStr::from_ptr(general) }
    } else {
        specific
    };
    let mut message = message.to_string_lossy().into_owned();
    // libcurl says only that `https` is "disabled".
    if code == CURLE_UNSUPPORTED_PROTOCOL && message.contains("\"https\"") && !has_tls() {
        message += "; this libcurl was built without TLS; enable the feature `ssl` of `curl-sys`";
    }
    message
}

/// Whether libcurl was built with a TLS library.
fn has_tls() -> bool {
    // SAFETY: the function may be called at any time, with this version.
    let info = unsafe { curl_version_info(CURLVERSION_NOW) };
    // SAFETY: the result is a struct in libcurl's constant data: never null, never freed.
    unsafe { (*info).features & CURL_VERSION_SSL != 0 }
}

/// Converts a result code of libcurl, for use with `?`.
fn check(code: CURLcode) -> Result<(), CURLcode> {
    if code == CURLE_OK { Ok(()) } else { Err(code) }
}

/// A libcurl handle: created by [`new`](Self::new), freed on drop, so that no `?` leaks it.
///
/// libcurl keeps plain pointers to the buffers it is given. According to its manual a buffer must
/// live as long as the handle; the lifetime `'buffers` tells the compiler so.
struct Easy<'buffers> {
    handle: NonNull<CURL>,
    buffers: PhantomData<&'buffers mut ()>,
}

impl<'buffers> Easy<'buffers> {
    fn new() -> Result<Self, CURLcode> {
        // Once per process. Other threads that get here wait meanwhile.
        static GLOBAL_INIT: OnceLock<CURLcode> = OnceLock::new();
        check(*GLOBAL_INIT.get_or_init(|| {
            // SAFETY: not every build of libcurl allows this call from two threads at once; the
            // lock admits only one.
            unsafe { curl_global_init(CURL_GLOBAL_DEFAULT) }
        }))?;

        // SAFETY: the library is initialized: the lines above return early if it is not.
        let handle = unsafe { curl_easy_init() };
        Ok(Self {
            handle: NonNull::new(handle).ok_or(CURLE_FAILED_INIT)?,
            buffers: PhantomData,
        })
    }

    /// Sets an option that takes a number.
    ///
    /// `curl_easy_setopt` is variadic: C does not check the value's type, and libcurl reads a
    /// `long`. An `i32` would leave half of it unset; the parameter's type rules that out. If the
    /// option takes a pointer, libcurl would dereference the number; the assertion rules that out,
    /// because libcurl numbers its options by type: those below 10,000 take a `long`.
    fn set_long<const OPTION: CURLoption>(&mut self, value: c_long) -> Result<(), CURLcode> {
        const { assert!(OPTION < CURLOPTTYPE_OBJECTPOINT, "takes no number") };
        // SAFETY: the handle is live, and the value has the type that the option takes.
        check(unsafe { curl_easy_setopt(self.handle.as_ptr(), OPTION, value) })
    }

    /// Sets what to fetch.
    fn set_url(&mut self, url: &CStr) -> Result<(), CURLcode> {
        // SAFETY: the handle is live, the option takes a C string, and libcurl copies it.
        check(unsafe { curl_easy_setopt(self.handle.as_ptr(), CURLOPT_URL, url.as_ptr()) })
    }

    /// Makes libcurl write a description of an error to `message`, as a C string.
    fn explain_in(&mut self, message: &'buffers mut [u8; CURL_ERROR_SIZE]) -> Result<(), CURLcode> {
        let message: *mut c_char = message.as_mut_ptr().cast();
        // SAFETY: the handle is live, and the option takes a buffer of `CURL_ERROR_SIZE` bytes
        // that outlives the handle, which `'buffers` guarantees.
        check(unsafe { curl_easy_setopt(self.handle.as_ptr(), CURLOPT_ERRORBUFFER, message) })
    }

    /// Makes libcurl append what it receives to `body`.
    fn collect_in(&mut self, body: &'buffers mut Body) -> Result<(), CURLcode> {
        let body: *mut Body = body;
        // SAFETY: the handle is live, and the option takes any pointer. libcurl passes it to
        // `collect`: it points to a `Body` that outlives the handle and that nothing else uses
        // until then.
        check(unsafe { curl_easy_setopt(self.handle.as_ptr(), CURLOPT_WRITEDATA, body) })?;

        let collect: WriteCallback = collect;
        // SAFETY: the handle is live, and the option takes a pointer to a function of this type.
        check(unsafe { curl_easy_setopt(self.handle.as_ptr(), CURLOPT_WRITEFUNCTION, collect) })
    }

    /// Runs the transfer until it has finished or failed.
    fn perform(&mut self) -> Result<(), CURLcode> {
        // SAFETY: the handle is live, and so is every buffer it was given.
        check(unsafe { curl_easy_perform(self.handle.as_ptr()) })
    }

    /// Returns the HTTP status of the last answer.
    fn response_code(&mut self) -> Result<c_long, CURLcode> {
        let mut status: c_long = 0;
        // SAFETY: the handle is live, and libcurl stores the status as a `long`. This function is
        // variadic, too: given a pointer to an `i32`, libcurl would write past its end.
        check(unsafe {
            curl_easy_getinfo(
                self.handle.as_ptr(),
                CURLINFO_RESPONSE_CODE,
                &raw mut status,
            )
        })?;
        Ok(status)
    }
}

impl Drop for Easy<'_> {
    fn drop(&mut self) {
        // SAFETY: the handle came from `curl_easy_init`, and nothing uses it after this.
        unsafe { curl_easy_cleanup(self.handle.as_ptr()) }
    }
}

/// The bytes received so far.
struct Body {
    bytes: Vec<u8>,
    limit: usize,
    too_long: bool,
}

impl Body {
    /// Appends `chunk` unless it is too much; returns whether it did.
    fn push(&mut self, chunk: &[u8]) -> bool {
        if chunk.len() > self.limit - self.bytes.len() {
            self.too_long = true;
            return false;
        }
        let fits = self.bytes.try_reserve(chunk.len()).is_ok();
        if fits {
            self.bytes.extend_from_slice(chunk);
        }
        fits
    }
}

/// `curl_sys::curl_write_callback`, but unsafe, because the function follows its pointers.
type WriteCallback = unsafe extern "C" fn(*mut c_char, usize, usize, *mut c_void) -> usize;

/// libcurl calls this with each piece of the body. It returns how many bytes it took; any number
/// other than `length` ends the transfer with `CURLE_WRITE_ERROR`.
///
/// A panic must not unwind into C: Rust aborts the process before a panic leaves an `extern "C"`
/// function. Nothing here panics: nothing indexes, unwraps or overflows (`bytes` is never longer
/// than `limit`), and `try_reserve` returns an error if there is no memory left. A callback that
/// runs someone else's code needs `catch_unwind`, as in `own_c_library/menu.rs`.
///
/// # Safety
///
/// `data` must point to `length` bytes, and `body` to a [`Body`] that nothing else uses meanwhile.
unsafe extern "C" fn collect(
    data: *mut c_char,
    _size: usize, // Always 1: the signature is that of C's `fwrite`.
    length: usize,
    body: *mut c_void,
) -> usize {
    // The manual allows a call without bytes. Even an empty slice must not start at a null pointer.
    if length == 0 {
        return 0;
    }
    // SAFETY: the caller guarantees `length` bytes at `data`; they are read before this returns.
    let chunk = unsafe { std::slice::from_raw_parts(data.cast::<u8>(), length) };
    // SAFETY: the caller guarantees a `Body` that nothing else uses.
    let body = unsafe { &mut *body.cast::<Body>() };
    if body.push(chunk) { length } else { 0 }
}
