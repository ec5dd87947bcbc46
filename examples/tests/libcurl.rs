//! The example `libcurl`: its wrapper around libcurl, and the program itself.
//!
//! Every page comes from a server in this file, on the loopback interface. Only one test depends on
//! time, the one with a slow download.

#[path = "../libcurl/fetch.rs"]
mod fetch;

use std::env;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{self, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock, Once};
use std::thread::{self, JoinHandle};
use std::time::Duration;
use std::{fs, io};

use curl_sys::{
    CURLE_COULDNT_CONNECT, CURLE_FILE_COULDNT_READ_FILE, CURLE_GOT_NOTHING,
    CURLE_OPERATION_TIMEDOUT, CURLE_PARTIAL_FILE, CURLE_TOO_MANY_REDIRECTS,
    CURLE_UNSUPPORTED_PROTOCOL, CURLE_URL_MALFORMAT, CURLcode,
};
use fetch::{FetchError, Options};
use hello_macro::{HelloMacro, my_vec};
use snapbox::cmd::{Command, compile_example};

/// A web server, which runs until it is dropped. It serves one connection at a time.
struct Server {
    address: SocketAddr,
    stopped: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// `answer` gets the requested path, and writes the whole response.
    fn start(answer: impl Fn(&str, &mut TcpStream) -> io::Result<()> + Send + 'static) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        let address = listener.local_addr().expect("the listener has an address");
        let stopped = Arc::new(AtomicBool::new(false));
        let thread = thread::spawn({
            let stopped = Arc::clone(&stopped);
            move || {
                while let Ok((mut stream, _)) = listener.accept()
                    && !stopped.load(Ordering::SeqCst)
                {
                    // An error here means that the client hung up, as some tests make it do.
                    let _ = read_path(&stream).and_then(|path| answer(&path, &mut stream));
                }
            }
        });
        Self {
            address,
            stopped,
            thread: Some(thread),
        }
    }

    /// Starts a server that answers every request with `body`.
    fn with_body(body: impl Into<Vec<u8>>) -> Self {
        let body = body.into();
        Self::start(move |_, stream| respond(stream, "200 OK", &[], &body))
    }

    fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stopped.store(true, Ordering::SeqCst);
        // Wakes the thread, which is waiting for a connection.
        drop(TcpStream::connect(self.address));
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// Reads a request up to the empty line, and returns the path of `GET /path HTTP/1.1`.
fn read_path(stream: &TcpStream) -> io::Result<String> {
    let mut lines = BufReader::new(stream).lines();
    let first = lines.next().transpose()?.unwrap_or_default();
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    Ok(first.split(' ').nth(1).unwrap_or_default().to_owned())
}

fn respond(stream: &mut TcpStream, status: &str, headers: &[&str], body: &[u8]) -> io::Result<()> {
    write!(stream, "HTTP/1.1 {status}\r\n")?;
    for header in headers {
        write!(stream, "{header}\r\n")?;
    }
    let length = body.len();
    write!(
        stream,
        "Content-Length: {length}\r\nConnection: close\r\n\r\n"
    )?;
    stream.write_all(body)
}

/// Writes nothing, and waits until the client hangs up.
fn stall(stream: &mut TcpStream) -> io::Result<()> {
    stream.read(&mut [0]).map(drop)
}

/// Returns every byte value, again and again. No buffer's size is a multiple of the period.
fn binary(length: usize) -> Vec<u8> {
    (0..=u8::MAX)
        .chain(*b"\r\n\0")
        .cycle()
        .take(length)
        .collect()
}

fn file_url(path: &Path) -> String {
    let path = path.to_string_lossy().replace('\\', "/");
    format!(
        "file:///{}",
        path.trim_start_matches('/').replace(' ', "%20")
    )
}

/// Ignores the user's proxy, which can't reach the loopback interface of this machine.
fn without_proxy() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        for variable in ["http_proxy", "all_proxy", "ALL_PROXY"] {
            // SAFETY: Rust code takes a lock to read the environment. libcurl takes none, but only
            // `get` calls it, after this.
            unsafe { env::remove_var(variable) }
        }
    });
}

fn get(url: &str, options: &Options) -> Result<Vec<u8>, FetchError> {
    without_proxy();
    fetch::fetch_with(url, options)
}

/// Returns the code of libcurl's error.
fn code(url: &str, options: &Options) -> CURLcode {
    match get(url, options) {
        Err(FetchError::Transfer { code, message }) => {
            assert!(!message.is_empty(), "error {code} has no message");
            code
        }
        other => panic!("expected an error of libcurl, got {other:?}"),
    }
}

fn short() -> Options {
    Options {
        stall_timeout: Duration::from_secs(1),
        ..Options::default()
    }
}

#[test]
fn a_large_binary_body_arrives_unchanged() {
    let page = binary(10 << 20);
    let server = Server::with_body(page.clone());
    without_proxy();
    let body = fetch::fetch(&server.url("/")).expect("the page is served");
    assert!(body == page, "the body is not the page");
}

#[test]
fn an_empty_body_is_not_an_error() {
    let server = Server::with_body("");
    assert_eq!(get(&server.url("/"), &Options::default()).unwrap(), b"");
}

#[test]
fn a_status_of_400_and_above_is_an_error() {
    let server = Server::start(|path, stream| respond(stream, &path[1..], &[], b"sorry"));
    for status in [400, 404, 500, 599] {
        let error = get(&server.url(&format!("/{status}")), &Options::default()).unwrap_err();
        assert!(matches!(error, FetchError::Status(code) if code == status));
        assert_eq!(error.name(), "Status");
        assert_eq!(
            error.to_string(),
            format!("the server answered with status {status}")
        );
    }
    let body = get(&server.url("/399"), &Options::default()).unwrap();
    assert_eq!(body, b"sorry");
}

/// `/3` leads to `/2`, and so on down to `/0`.
fn countdown() -> Server {
    Server::start(|path, stream| match path[1..].parse::<u32>() {
        Ok(0) => respond(stream, "200 OK", &[], b"arrived"),
        Ok(hops) => {
            let location = format!("Location: /{}", hops - 1);
            respond(stream, "302 Found", &[&location], b"not here")
        }
        Err(_) => respond(stream, "404 Not Found", &[], b""),
    })
}

#[test]
fn redirects_are_followed() {
    let body = get(&countdown().url("/3"), &Options::default()).unwrap();
    assert_eq!(body, b"arrived");
}

#[test]
fn redirects_are_followed_up_to_the_limit() {
    let server = countdown();
    for limit in 0..3 {
        let options = Options {
            max_redirects: limit,
            ..Options::default()
        };
        let within = get(&server.url(&format!("/{limit}")), &options).unwrap();
        assert_eq!(within, b"arrived");
        let beyond = code(&server.url(&format!("/{}", limit + 1)), &options);
        assert_eq!(beyond, CURLE_TOO_MANY_REDIRECTS);
    }
}

#[test]
fn a_redirect_loop_is_an_error() {
    let server = Server::start(|_, stream| respond(stream, "302 Found", &["Location: /"], b""));
    assert_eq!(
        code(&server.url("/"), &Options::default()),
        CURLE_TOO_MANY_REDIRECTS
    );
}

#[test]
fn a_redirect_never_leads_to_a_file() {
    let location = format!("Location: {}", file_url(&expected()));
    let server = Server::start(move |_, stream| respond(stream, "302 Found", &[&location], b""));
    let options = Options {
        allow_file: true,
        ..Options::default()
    };
    assert_eq!(code(&server.url("/"), &options), CURLE_UNSUPPORTED_PROTOCOL);
}

#[test]
fn a_server_that_closes_in_the_middle_is_an_error() {
    let server = Server::start(|_, stream| {
        stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf of it")
    });
    assert_eq!(
        code(&server.url("/"), &Options::default()),
        CURLE_PARTIAL_FILE
    );
}

#[test]
fn a_server_that_closes_at_once_is_an_error() {
    let server = Server::start(|_, _| Ok(()));
    assert_eq!(
        code(&server.url("/"), &Options::default()),
        CURLE_GOT_NOTHING
    );
}

#[test]
fn a_server_that_never_answers_times_out() {
    let server = Server::start(|_, stream| stall(stream));
    assert_eq!(code(&server.url("/"), &short()), CURLE_OPERATION_TIMEDOUT);
}

#[test]
fn a_server_that_stops_in_the_middle_times_out() {
    let server = Server::start(|_, stream| {
        stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf of it")?;
        stall(stream)
    });
    assert_eq!(code(&server.url("/"), &short()), CURLE_OPERATION_TIMEDOUT);
}

#[test]
fn a_slow_download_is_not_cut_off() {
    let server = Server::start(|_, stream| {
        stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 140\r\n\r\n")?;
        for _ in 0..14 {
            thread::sleep(Duration::from_millis(250));
            stream.write_all(b"0123456789")?;
        }
        Ok(())
    });
    // Shorter than the whole download, and much longer than any pause in it.
    let options = Options {
        stall_timeout: Duration::from_secs(2),
        ..Options::default()
    };
    let body = get(&server.url("/"), &options).unwrap();
    assert_eq!(body, b"0123456789".repeat(14));
}

/// For libcurl, 0 means "no timeout": the fetch would never return.
#[test]
fn a_timeout_of_zero_is_the_shortest_not_the_longest() {
    let server = Server::start(|_, stream| stall(stream));
    let options = Options {
        stall_timeout: Duration::ZERO,
        ..Options::default()
    };
    assert_eq!(code(&server.url("/"), &options), CURLE_OPERATION_TIMEDOUT);
}

#[test]
fn the_longest_timeout_is_long() {
    let server = Server::start(|_, stream| {
        // Longer than the one millisecond that an overflow could leave.
        thread::sleep(Duration::from_millis(50));
        respond(stream, "200 OK", &[], b"in time")
    });
    let options = Options {
        stall_timeout: Duration::MAX,
        connect_timeout: Duration::MAX,
        ..Options::default()
    };
    assert_eq!(get(&server.url("/"), &options).unwrap(), b"in time");
}

#[test]
fn a_body_up_to_the_limit_is_accepted() {
    let server = Server::with_body("12345678");
    let options = |max_body| Options {
        max_body,
        ..Options::default()
    };
    assert_eq!(get(&server.url("/"), &options(8)).unwrap(), b"12345678");
    let error = get(&server.url("/"), &options(7)).unwrap_err();
    assert!(matches!(error, FetchError::TooLong(7)), "{error:?}");
    assert_eq!(error.to_string(), "the body is longer than 7 bytes");
}

#[test]
fn an_endless_body_is_an_error() {
    let server = Server::start(|_, stream| {
        stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n")?;
        let chunk = my_vec![b'.'; 1 << 16];
        loop {
            stream.write_all(&chunk)?;
        }
    });
    let options = Options {
        max_body: 1 << 20,
        ..Options::default()
    };
    let error = get(&server.url("/"), &options).unwrap_err();
    assert!(matches!(error, FetchError::TooLong(_)), "{error:?}");
}

/// Returns a URL with the port of a client's socket. The port is taken, so no other program can
/// listen there.
fn port_that_refuses() -> (TcpListener, TcpStream, String) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    let address = listener.local_addr().expect("the listener has an address");
    let client = TcpStream::connect(address).expect("the listener accepts");
    let url = format!("http://{}/", client.local_addr().expect("connected"));
    (listener, client, url)
}

#[test]
fn a_refused_connection_is_an_error() {
    let (_listener, _client, url) = port_that_refuses();
    assert_eq!(code(&url, &Options::default()), CURLE_COULDNT_CONNECT);
}

#[test]
fn an_error_has_the_message_of_libcurl() {
    let error = get("http://[::1/", &Options::default()).unwrap_err();
    assert!(matches!(
        error,
        FetchError::Transfer {
            code: CURLE_URL_MALFORMAT,
            ..
        }
    ));
    assert_eq!(error.name(), "Transfer");
    assert_eq!(error.to_string(), "URL rejected: Bad IPv6 address");
}

/// An escaped NUL would cut a file's name short. libcurl rejects it without a message of its own.
#[test]
fn an_error_without_a_message_gets_that_of_its_code() {
    let options = Options {
        allow_file: true,
        ..Options::default()
    };
    let error = get(&format!("{}%00.html", file_url(&expected())), &options).unwrap_err();
    assert_eq!(
        error.to_string(),
        "URL using bad/illegal format or missing URL"
    );
}

#[test]
fn a_url_with_a_nul_is_an_error() {
    let server = Server::with_body("the page of the shorter URL");
    let error = get(&server.url("/\0.html"), &Options::default()).unwrap_err();
    assert!(matches!(error, FetchError::Nul(_)), "{error:?}");
    assert_eq!(error.to_string(), "the URL contains a NUL character");
}

#[test]
fn https_needs_a_libcurl_with_tls() {
    let error = get("https://127.0.0.1/", &Options::default()).unwrap_err();
    let remedy = "built without TLS; enable the feature `ssl` of `curl-sys`";
    assert!(error.to_string().ends_with(remedy), "{error}");
}

#[test]
fn a_file_is_rejected_by_default() {
    let url = file_url(&expected());
    assert_eq!(code(&url, &Options::default()), CURLE_UNSUPPORTED_PROTOCOL);
}

#[test]
fn a_file_is_read_on_request() {
    let options = Options {
        allow_file: true,
        ..Options::default()
    };
    let body = get(&file_url(&expected()), &options).unwrap();
    assert_eq!(body, fs::read(expected()).unwrap());

    let missing = file_url(&expected().with_extension("missing"));
    assert_eq!(code(&missing, &options), CURLE_FILE_COULDNT_READ_FILE);
}

#[test]
fn other_protocols_are_rejected() {
    for scheme in ["ftp", "gopher", "mqtt", "ws", "nonsense"] {
        let url = format!("{scheme}://127.0.0.1/");
        let options = Options {
            allow_file: true,
            ..Options::default()
        };
        assert_eq!(code(&url, &options), CURLE_UNSUPPORTED_PROTOCOL, "{url}");
    }
}

#[test]
fn threads_may_fetch_at_the_same_time() {
    let servers: Vec<_> = (0..8).map(|n| Server::with_body(binary(n << 16))).collect();
    thread::scope(|scope| {
        for (n, server) in servers.iter().enumerate() {
            scope.spawn(move || {
                let body = get(&server.url("/"), &Options::default()).unwrap();
                assert!(body == binary(n << 16), "thread {n} got another body");
            });
        }
    });
}

/// `.ci/step valgrind` runs it.
#[test]
#[ignore = "only valgrind can see a leak"]
fn a_thousand_fetches_leak_nothing() {
    let server = Server::start(|path, stream| match path {
        "/redirect" => respond(stream, "302 Found", &["Location: /page"], b""),
        "/page" => respond(stream, "200 OK", &[], &binary(1000)),
        _ => respond(stream, "404 Not Found", &[], b"no such page"),
    });
    let page = binary(1000);
    let small = Options {
        max_body: 999,
        ..Options::default()
    };
    // Errors take other code paths than successes, so both are tried.
    for _ in 0..250 {
        let body = get(&server.url("/page"), &Options::default()).unwrap();
        assert!(body == page);
        let body = get(&server.url("/redirect"), &Options::default()).unwrap();
        assert!(body == page);
        get(&server.url("/missing"), &Options::default()).unwrap_err();
        get(&server.url("/page"), &small).unwrap_err();
    }
}

// The program.

/// The page that the program prints in its expected output.
#[derive(HelloMacro)]
struct Page;

fn expected() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../expected/libcurl.stdout")
}

fn program() -> &'static Path {
    static PROGRAM: LazyLock<PathBuf> = LazyLock::new(|| {
        compile_example(
            "libcurl",
            ["--manifest-path", "../Cargo.toml", "--features", "libcurl"],
        )
        .expect("the example compiles")
    });
    without_proxy();
    &PROGRAM
}

#[test]
fn the_program_prints_the_page() {
    let server = Server::with_body(format!("{}\n", Page::GREETING));
    Command::new(program())
        .arg(server.url("/"))
        .assert()
        .success()
        .stdout_eq(snapbox::Data::read_from(&expected(), None))
        .stderr_eq("");
}

#[test]
fn the_program_prints_every_byte_unchanged() {
    let page = binary(1 << 20);
    let server = Server::with_body(page.clone());
    let output = process::Command::new(program())
        .arg(server.url("/"))
        .output()
        .expect("the program runs");
    assert!(output.status.success());
    assert!(output.stdout == page, "the output is not the page");
    assert_eq!(output.stderr, b"");
}

#[test]
fn the_program_reports_an_error_on_one_line() {
    let (_listener, _client, refused) = port_that_refuses();
    let missing = Server::start(|_, stream| respond(stream, "404 Not Found", &[], b"no page"));
    for (url, line) in [
        (
            missing.url("/"),
            "Status: \"http://127.0.0.1:[..]/\": the server answered with status 404\n",
        ),
        (
            refused,
            "Transfer: \"http://127.0.0.1:[..]/\": Failed to connect to 127.0.0.1[..]\n",
        ),
        (
            file_url(&expected()),
            "Transfer: \"file:///[..]\": Protocol \"file\" [..]\n",
        ),
        (
            "not a url".to_owned(),
            "Transfer: \"not a url\": URL rejected: Malformed input to a URL function\n",
        ),
        (
            String::new(),
            "Transfer: \"\": URL rejected: Malformed input to a URL function\n",
        ),
    ] {
        Command::new(program())
            .arg(url)
            .assert()
            .code(1)
            .stdout_eq("")
            .stderr_eq(line);
    }
}

/// Compared without snapbox, which would change `\n` to `/n`:
/// <https://github.com/assert-rs/snapbox/issues/91>
#[test]
fn the_program_reports_a_url_of_two_lines_on_one() {
    let output = process::Command::new(program())
        .arg("http://two\nlines/")
        .output()
        .expect("the program runs");
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        "Transfer: \"http://two\\nlines/\": URL rejected: Malformed input to a URL function\n"
    );
}

#[test]
fn the_program_without_one_url_prints_its_usage() {
    for arguments in [&[][..], &["http://a/", "http://b/"], &["--help"]] {
        Command::new(program())
            .args(arguments)
            .assert()
            .code(2)
            .stdout_eq("")
            .stderr_eq("usage: libcurl URL\n");
    }
}

#[cfg(unix)]
#[test]
fn the_program_rejects_a_url_that_is_not_utf_8() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    Command::new(program())
        .arg(OsStr::from_bytes(b"http://\xFF/"))
        .assert()
        .code(1)
        .stdout_eq("")
        .stderr_eq("the URL is not UTF-8\n");
}

#[test]
fn the_program_ends_quietly_when_its_reader_is_gone() {
    // More than a pipe holds, so that the program notices.
    let server = Server::with_body(binary(1 << 20));
    let mut child = process::Command::new(program())
        .arg(server.url("/"))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert!(output.status.success(), "{}", output.status);
}

/// Every write to `/dev/full` fails, as on a full disk.
#[cfg(target_os = "linux")]
#[test]
fn the_program_reports_output_that_cannot_be_written() {
    let server = Server::with_body("no line break: kept in a buffer until the flush");
    let output = process::Command::new(program())
        .arg(server.url("/"))
        .stdout(fs::File::create("/dev/full").expect("/dev/full can be opened"))
        .stderr(Stdio::piped())
        .output()
        .expect("the program runs");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{stderr}");
    assert!(stderr.starts_with("standard output: "), "{stderr}");
    assert_eq!(stderr.lines().count(), 1, "{stderr}");
}
