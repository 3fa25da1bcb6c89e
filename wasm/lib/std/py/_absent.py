"""Names that modules of CPython 3.13 have and the playground's lack, written by scripts/oracle/absent.py."""

names = {
    "asyncio.base_events": """MAXIMUM_SELECT_TIMEOUT""",
    "asyncio.events": """on_fork""",
    "asyncio.format_helpers": """extract_stack""",
    "asyncio.futures": """STACK_DEBUG""",
    "asyncio.selector_events": """SC_IOV_MAX""",
    "asyncio.streams": """logger""",
    "asyncio.subprocess": """Process SubprocessStreamProtocol logger""",
    "asyncio.unix_events": """BaseChildWatcher can_use_pidfd logger waitstatus_to_exitcode""",
    "base64": """bytes_types main""",
    "calendar": """EPOCH c different_locale main mdays""",
    "codecs": """make_encoding_map make_identity_dict""",
    "concurrent.futures.process": """EXTRA_QUEUED_CALLS""",
    "copyreg": """add_extension clear_extension_cache pickle_complex pickle_union remove_extension""",
    "ctypes": """ARRAY ArgumentError Array CDLL CFUNCTYPE DEFAULT_MODE LibraryLoader LittleEndianStructure LittleEndianUnion POINTER PYFUNCTYPE PyDLL
        RTLD_GLOBAL RTLD_LOCAL SIZEOF_TIME_T SetPointerType Structure Union addressof alignment byref c_buffer c_char_p c_longdouble c_time_t c_void_p c_voidp
        c_wchar_p cast cdll create_string_buffer create_unicode_buffer get_errno memmove memset pointer py_object pydll pythonapi resize set_errno string_at
        wstring_at""",
    "datetime": """datetime_CAPI""",
    "difflib": """HtmlDiff""",
    "email.errors": """BoundaryError CharsetError HeaderDefect HeaderMissingRequiredValue HeaderWriteError InvalidBase64CharactersDefect
        InvalidBase64LengthDefect InvalidBase64PaddingDefect InvalidDateDefect InvalidMultipartContentTransferEncodingDefect MalformedHeaderDefect
        MisplacedEnvelopeHeaderDefect NonASCIILocalPartDefect NonPrintableDefect ObsoleteHeaderDefect UndecodableBytesDefect""",
    "email.message": """EmailMessage MIMEPart SEMISPACE compat32 tspecials""",
    "email.parser": """BytesFeedParser FeedParser compat32""",
    "email.utils": """COMMASPACE CRLF EMPTYSTRING TICK UEMPTYSTRING collapse_rfc2231_value decode_params decode_rfc2231 encode_rfc2231 escapesre make_msgid
        rfc2231_continuation specialsre supports_strict_parsing""",
    "errno": """EADV EBADE EBADFD EBADMSG EBADR EBADRQC EBADSLT EBFONT ECHRNG ECOMM EDOTDOT EDQUOT EIDRM EILSEQ EISNAM EKEYEXPIRED EKEYREJECTED EKEYREVOKED
        EL2HLT EL2NSYNC EL3HLT EL3RST ELIBACC ELIBBAD ELIBEXEC ELIBMAX ELIBSCN ELNRNG EMEDIUMTYPE EMULTIHOP ENAVAIL ENETRESET ENOANO ENOCSI ENODATA ENOKEY
        ENOLCK ENOLINK ENOMEDIUM ENOMSG ENONET ENOPKG ENOSR ENOSTR ENOTBLK ENOTNAM ENOTRECOVERABLE ENOTUNIQ EOWNERDEAD EPFNOSUPPORT EREMCHG EREMOTE EREMOTEIO
        ERESTART ERFKILL ESOCKTNOSUPPORT ESRMNT ESTALE ESTRPIPE ETIME ETOOMANYREFS ETXTBSY EUCLEAN EUNATCH EUSERS EXFULL""",
    "getopt": """do_longs do_shorts long_has_args short_has_arg""",
    "getpass": """fallback_getpass unix_getpass win_getpass""",
    "glob": """magic_check magic_check_bytes""",
    "gzip": """FCOMMENT FEXTRA FHCRC FNAME FTEXT READ_BUFFER_SIZE main write32u""",
    "hmac": """trans_36 trans_5C""",
    "html.parser": """attrfind_tolerant charref commentclose endendtag endtagfind entityref incomplete interesting_normal locatestarttagend_tolerant piclose
        starttagopen tagfind_tolerant""",
    "http.cookiejar": """Absent CookiePolicy DAYS DEFAULT_HTTP_PORT DefaultCookiePolicy EPOCH_YEAR ESCAPED_CHAR_RE FileCookieJar HEADER_ESCAPE_RE
        HEADER_JOIN_ESCAPE_RE HEADER_QUOTED_VALUE_RE HEADER_TOKEN_RE HEADER_VALUE_RE HTTPONLY_ATTR HTTPONLY_PREFIX HTTP_PATH_SAFE IPV4_RE ISO_DATE_RE
        LOOSE_HTTP_DATE_RE LWPCookieJar MISSING_FILENAME_TEXT MONTHS MONTHS_LOWER MozillaCookieJar NETSCAPE_HEADER_TEXT NETSCAPE_MAGIC_RGX STRICT_DATE_RE
        TIMEZONE_RE UTC_ZONES WEEKDAY_RE cut_port_re debug deepvalues domain_match eff_request_host escape_path http2time is_HDN is_third_party iso2time
        join_header_words liberal_is_HDN logger lwp_cookie_str offset_from_tz_string parse_ns_headers reach request_host request_path request_port
        split_header_words strip_quotes time2isoz time2netscape unmatched uppercase_escaped_char user_domain_match""",
    "http.server": """CGIHTTPRequestHandler executable nobody nobody_uid test""",
    "importlib.util": """LazyLoader MAGIC_NUMBER source_hash""",
    "inspect": """Arguments BlockFinder BufferFlags ClassFoundException EndOfBlock formatannotationrelativeto getabsfile getargs iskeyword modulesbyfile
        walktree""",
    "json.decoder": """BACKSLASH FLAGS JSONArray JSONObject NaN NegInf PosInf STRINGCHUNK WHITESPACE WHITESPACE_STR""",
    "json.encoder": """ESCAPE ESCAPE_ASCII ESCAPE_DCT HAS_UTF8 INFINITY""",
    "json.scanner": """NUMBER_RE make_scanner py_make_scanner""",
    "locale": """ABDAY_1 ABDAY_2 ABDAY_3 ABDAY_4 ABDAY_5 ABDAY_6 ABDAY_7 ABMON_1 ABMON_10 ABMON_11 ABMON_12 ABMON_2 ABMON_3 ABMON_4 ABMON_5 ABMON_6 ABMON_7
        ABMON_8 ABMON_9 ALT_DIGITS AM_STR CODESET CRNCYSTR DAY_1 DAY_2 DAY_3 DAY_4 DAY_5 DAY_6 DAY_7 D_FMT D_T_FMT ERA ERA_D_FMT ERA_D_T_FMT ERA_T_FMT MON_1
        MON_10 MON_11 MON_12 MON_2 MON_3 MON_4 MON_5 MON_6 MON_7 MON_8 MON_9 NOEXPR PM_STR RADIXCHAR THOUSEP T_FMT T_FMT_AMPM YESEXPR bind_textdomain_codeset
        bindtextdomain dcgettext dgettext gettext locale_alias locale_encoding_alias nl_langinfo textdomain windows_locale""",
    "logging": """currentframe""",
    "logging.config": """ConvertingDict ConvertingList ConvertingMixin ConvertingTuple IDENTIFIER RESET_ERROR valid_ident""",
    "logging.handlers": """NTEventLogHandler""",
    "multiprocessing": """reducer""",
    "multiprocessing.connection": """BUFSIZE CONNECTION_TIMEOUT Client ConnectionWrapper Listener MESSAGE_LENGTH SocketClient SocketListener XmlClient
        XmlListener address_type answer_challenge arbitrary_address default_family deliver_challenge families rebuild_connection reduce_connection""",
    "multiprocessing.context": """BaseContext DefaultContext ForkContext ForkProcess ForkServerContext ForkServerProcess Process SpawnProcess
        get_spawning_popen set_spawning_popen""",
    "multiprocessing.managers": """AutoProxy BaseListProxy BasePoolProxy HAS_SHMEM ProcessLocalSet RebuildProxy Server SharedMemoryManager SharedMemoryServer
        State Token all_methods convert_to_error dispatch getpid listener_client public_methods rebuild_as_list reduce_array""",
    "multiprocessing.pool": """CLOSE ExceptionWithTraceback INIT RUN TERMINATE job_counter mapstar rebuild_exc starmapstar worker""",
    "multiprocessing.process": """AuthenticationString BaseProcess ORIGINAL_DIR""",
    "multiprocessing.sharedctypes": """SynchronizedBase class_cache copy make_property prop_cache rebuild_ctype reduce_ctype synchronized template
        typecode_to_type""",
    "multiprocessing.synchronize": """RECURSIVE_MUTEX SEMAPHORE SEM_VALUE_MAX SemLock""",
    "ntpath": """abspath commonpath commonprefix exists expanduser expandvars getatime getctime getmtime getsize isdevdrive isdir isfile isjunction islink
        ismount lexists realpath relpath samefile sameopenfile samestat supports_unicode_filenames""",
    "os": """CLD_CONTINUED CLD_DUMPED CLD_EXITED CLD_KILLED CLD_STOPPED CLD_TRAPPED CLONE_FILES CLONE_FS CLONE_NEWCGROUP CLONE_NEWIPC CLONE_NEWNET CLONE_NEWNS
        CLONE_NEWPID CLONE_NEWTIME CLONE_NEWUSER CLONE_NEWUTS CLONE_SIGHAND CLONE_SYSVSEM CLONE_THREAD CLONE_VM EFD_CLOEXEC EFD_NONBLOCK EFD_SEMAPHORE F_LOCK
        F_TEST F_TLOCK F_ULOCK MFD_ALLOW_SEALING MFD_CLOEXEC MFD_HUGETLB MFD_HUGE_16GB MFD_HUGE_16MB MFD_HUGE_1GB MFD_HUGE_1MB MFD_HUGE_256MB MFD_HUGE_2GB
        MFD_HUGE_2MB MFD_HUGE_32MB MFD_HUGE_512KB MFD_HUGE_512MB MFD_HUGE_64KB MFD_HUGE_8MB MFD_HUGE_MASK MFD_HUGE_SHIFT NGROUPS_MAX O_ASYNC O_DIRECT O_FSYNC
        O_LARGEFILE O_NDELAY O_NOATIME O_NOCTTY O_PATH O_RSYNC O_TMPFILE POSIX_FADV_DONTNEED POSIX_FADV_NOREUSE POSIX_FADV_NORMAL POSIX_FADV_RANDOM
        POSIX_FADV_SEQUENTIAL POSIX_FADV_WILLNEED POSIX_SPAWN_CLOSE POSIX_SPAWN_CLOSEFROM POSIX_SPAWN_DUP2 POSIX_SPAWN_OPEN PRIO_PGRP PRIO_PROCESS PRIO_USER
        P_ALL P_PGID P_PID P_PIDFD RTLD_DEEPBIND RTLD_GLOBAL RTLD_LAZY RTLD_LOCAL RTLD_NODELETE RTLD_NOLOAD RTLD_NOW RWF_APPEND RWF_DSYNC RWF_HIPRI RWF_NOWAIT
        RWF_SYNC SCHED_BATCH SCHED_FIFO SCHED_IDLE SCHED_OTHER SCHED_RESET_ON_FORK SCHED_RR SEEK_DATA SEEK_HOLE SPLICE_F_MORE SPLICE_F_MOVE SPLICE_F_NONBLOCK
        ST_APPEND ST_MANDLOCK ST_NOATIME ST_NODEV ST_NODIRATIME ST_NOEXEC ST_NOSUID ST_RDONLY ST_RELATIME ST_SYNCHRONOUS ST_WRITE TFD_CLOEXEC TFD_NONBLOCK
        TFD_TIMER_ABSTIME TFD_TIMER_CANCEL_ON_SET TMP_MAX WCOREDUMP WEXITED WIFCONTINUED WIFSTOPPED WNOWAIT WSTOPPED WSTOPSIG XATTR_CREATE XATTR_REPLACE
        XATTR_SIZE_MAX chroot confstr confstr_names copy_file_range ctermid eventfd eventfd_read eventfd_write fchdir fpathconf fstatvfs fwalk getgrouplist
        getpriority getxattr grantpt initgroups killpg listxattr lockf login_tty major makedev memfd_create minor mkfifo mknod openpty pathconf pathconf_names
        pidfd_open posix_fadvise posix_fallocate posix_openpt preadv ptsname pwritev removexattr sched_get_priority_max sched_get_priority_min sched_getparam
        sched_getscheduler sched_param sched_rr_get_interval sched_setaffinity sched_setparam sched_setscheduler sendfile setegid seteuid setgid setgroups
        setns setpgid setpgrp setpriority setregid setresgid setresuid setreuid setsid setuid setxattr splice statvfs statvfs_result sysconf_names tcgetpgrp
        tcsetpgrp timerfd_create timerfd_gettime timerfd_gettime_ns timerfd_settime timerfd_settime_ns ttyname unlockpt unshare waitid_result""",
    "pickle": """PickleBuffer bytes_types compatible_formats decode_long encode_long maxsize whichmodule""",
    "platform": """AndroidVer IOSVersionInfo android_ver ios_ver java_ver mac_ver system_alias uname_result win32_ver""",
    "random": """BPF LOG4 NV_MAGICCONST RECIP_BPF SG_MAGICCONST TWOPI main""",
    "shutil": """COPY_BUFSIZE RegistryError get_archive_formats get_unpack_formats nt register_archive_format register_unpack_format unregister_archive_format
        unregister_unpack_format""",
    "signal": """pidfd_send_signal""",
    "socket": """AF_ALG AF_APPLETALK AF_ASH AF_ATMPVC AF_ATMSVC AF_AX25 AF_BRIDGE AF_DECnet AF_ECONET AF_IPX AF_IRDA AF_KEY AF_LLC AF_NETBEUI AF_NETROM
        AF_PPPOX AF_QIPCRTR AF_RDS AF_ROSE AF_SECURITY AF_SNA AF_TIPC AF_WANPIPE AF_X25 ALG_OP_DECRYPT ALG_OP_ENCRYPT ALG_OP_SIGN ALG_OP_VERIFY
        ALG_SET_AEAD_ASSOCLEN ALG_SET_AEAD_AUTHSIZE ALG_SET_IV ALG_SET_KEY ALG_SET_OP ALG_SET_PUBKEY CAN_BCM CAN_BCM_CAN_FD_FRAME CAN_BCM_RX_ANNOUNCE_RESUME
        CAN_BCM_RX_CHANGED CAN_BCM_RX_CHECK_DLC CAN_BCM_RX_DELETE CAN_BCM_RX_FILTER_ID CAN_BCM_RX_NO_AUTOTIMER CAN_BCM_RX_READ CAN_BCM_RX_RTR_FRAME
        CAN_BCM_RX_SETUP CAN_BCM_RX_STATUS CAN_BCM_RX_TIMEOUT CAN_BCM_SETTIMER CAN_BCM_STARTTIMER CAN_BCM_TX_ANNOUNCE CAN_BCM_TX_COUNTEVT CAN_BCM_TX_CP_CAN_ID
        CAN_BCM_TX_DELETE CAN_BCM_TX_EXPIRED CAN_BCM_TX_READ CAN_BCM_TX_RESET_MULTI_IDX CAN_BCM_TX_SEND CAN_BCM_TX_SETUP CAN_BCM_TX_STATUS CAN_EFF_FLAG
        CAN_EFF_MASK CAN_ERR_FLAG CAN_ERR_MASK CAN_ISOTP CAN_J1939 CAN_RAW CAN_RAW_FD_FRAMES CAN_RAW_FILTER CAN_RAW_JOIN_FILTERS CAN_RAW_LOOPBACK
        CAN_RAW_RECV_OWN_MSGS CAN_RTR_FLAG CAN_SFF_MASK CAPI EAGAIN EBADF ETHERTYPE_ARP ETHERTYPE_IP ETHERTYPE_IPV6 ETHERTYPE_VLAN ETH_P_ALL EWOULDBLOCK
        IOCTL_VM_SOCKETS_GET_LOCAL_CID IPV6_CHECKSUM IPV6_DONTFRAG IPV6_DSTOPTS IPV6_HOPLIMIT IPV6_HOPOPTS IPV6_NEXTHOP IPV6_PATHMTU IPV6_PKTINFO
        IPV6_RECVDSTOPTS IPV6_RECVHOPLIMIT IPV6_RECVHOPOPTS IPV6_RECVPATHMTU IPV6_RECVPKTINFO IPV6_RECVRTHDR IPV6_RECVTCLASS IPV6_RTHDR IPV6_RTHDRDSTOPTS
        IPV6_RTHDR_TYPE_0 IPV6_TCLASS J1939_EE_INFO_NONE J1939_EE_INFO_TX_ABORT J1939_FILTER_MAX J1939_IDLE_ADDR J1939_MAX_UNICAST_ADDR J1939_NLA_BYTES_ACKED
        J1939_NLA_PAD J1939_NO_ADDR J1939_NO_NAME J1939_NO_PGN J1939_PGN_ADDRESS_CLAIMED J1939_PGN_ADDRESS_COMMANDED J1939_PGN_MAX J1939_PGN_PDU1_MAX
        J1939_PGN_REQUEST NETLINK_CRYPTO NETLINK_DNRTMSG NETLINK_FIREWALL NETLINK_IP6_FW NETLINK_NFLOG NETLINK_ROUTE NETLINK_USERSOCK NETLINK_XFRM
        PACKET_BROADCAST PACKET_FASTROUTE PACKET_HOST PACKET_LOOPBACK PACKET_MULTICAST PACKET_OTHERHOST PACKET_OUTGOING PF_CAN PF_RDS SCM_J1939_DEST_ADDR
        SCM_J1939_DEST_NAME SCM_J1939_ERRQUEUE SCM_J1939_PRIO SOCK_RDM SOL_ALG SOL_CAN_BASE SOL_CAN_RAW SOL_RDS SOL_TIPC SO_BINDTOIFINDEX SO_J1939_ERRQUEUE
        SO_J1939_FILTER SO_J1939_PROMISC SO_J1939_SEND_PRIO SO_VM_SOCKETS_BUFFER_MAX_SIZE SO_VM_SOCKETS_BUFFER_MIN_SIZE SO_VM_SOCKETS_BUFFER_SIZE TCP_CC_INFO
        TCP_FASTOPEN_KEY TCP_FASTOPEN_NO_COOKIE TCP_INQ TCP_MD5SIG TCP_MD5SIG_EXT TCP_QUEUE_SEQ TCP_REPAIR TCP_REPAIR_OPTIONS TCP_REPAIR_QUEUE
        TCP_REPAIR_WINDOW TCP_SAVED_SYN TCP_SAVE_SYN TCP_THIN_DUPACK TCP_THIN_LINEAR_TIMEOUTS TCP_TIMESTAMP TCP_TX_DELAY TCP_ULP TCP_ZEROCOPY_RECEIVE
        TIPC_ADDR_ID TIPC_ADDR_NAME TIPC_ADDR_NAMESEQ TIPC_CFG_SRV TIPC_CLUSTER_SCOPE TIPC_CONN_TIMEOUT TIPC_CRITICAL_IMPORTANCE TIPC_DEST_DROPPABLE
        TIPC_HIGH_IMPORTANCE TIPC_IMPORTANCE TIPC_LOW_IMPORTANCE TIPC_MEDIUM_IMPORTANCE TIPC_NODE_SCOPE TIPC_PUBLISHED TIPC_SRC_DROPPABLE TIPC_SUBSCR_TIMEOUT
        TIPC_SUB_CANCEL TIPC_SUB_PORTS TIPC_SUB_SERVICE TIPC_TOP_SRV TIPC_WAIT_FOREVER TIPC_WITHDRAWN TIPC_ZONE_SCOPE UDPLITE_RECV_CSCOV UDPLITE_SEND_CSCOV
        VMADDR_CID_ANY VMADDR_CID_HOST VMADDR_PORT_ANY VM_SOCKETS_INVALID_VERSION""",
    "socketserver": """ForkingMixIn ForkingTCPServer ForkingUDPServer ForkingUnixDatagramServer ForkingUnixStreamServer""",
    "ssl": """ALERT_DESCRIPTION_ACCESS_DENIED ALERT_DESCRIPTION_BAD_CERTIFICATE ALERT_DESCRIPTION_BAD_CERTIFICATE_HASH_VALUE
        ALERT_DESCRIPTION_BAD_CERTIFICATE_STATUS_RESPONSE ALERT_DESCRIPTION_BAD_RECORD_MAC ALERT_DESCRIPTION_CERTIFICATE_EXPIRED
        ALERT_DESCRIPTION_CERTIFICATE_REVOKED ALERT_DESCRIPTION_CERTIFICATE_UNKNOWN ALERT_DESCRIPTION_CERTIFICATE_UNOBTAINABLE ALERT_DESCRIPTION_CLOSE_NOTIFY
        ALERT_DESCRIPTION_DECODE_ERROR ALERT_DESCRIPTION_DECOMPRESSION_FAILURE ALERT_DESCRIPTION_DECRYPT_ERROR ALERT_DESCRIPTION_HANDSHAKE_FAILURE
        ALERT_DESCRIPTION_ILLEGAL_PARAMETER ALERT_DESCRIPTION_INSUFFICIENT_SECURITY ALERT_DESCRIPTION_INTERNAL_ERROR ALERT_DESCRIPTION_NO_RENEGOTIATION
        ALERT_DESCRIPTION_PROTOCOL_VERSION ALERT_DESCRIPTION_RECORD_OVERFLOW ALERT_DESCRIPTION_UNEXPECTED_MESSAGE ALERT_DESCRIPTION_UNKNOWN_CA
        ALERT_DESCRIPTION_UNKNOWN_PSK_IDENTITY ALERT_DESCRIPTION_UNRECOGNIZED_NAME ALERT_DESCRIPTION_UNSUPPORTED_CERTIFICATE
        ALERT_DESCRIPTION_UNSUPPORTED_EXTENSION ALERT_DESCRIPTION_USER_CANCELLED AlertDescription CHANNEL_BINDING_TYPES DER_cert_to_PEM_cert
        DefaultVerifyPaths HAS_ECDH HAS_NEVER_CHECK_COMMON_NAME HAS_NPN HAS_PSK HAS_SSLv2 HAS_SSLv3 HAS_TLSv1 HAS_TLSv1_1 MemoryBIO OPENSSL_VERSION_NUMBER
        OP_CIPHER_SERVER_PREFERENCE OP_ENABLE_KTLS OP_ENABLE_MIDDLEBOX_COMPAT OP_IGNORE_UNEXPECTED_EOF OP_LEGACY_SERVER_CONNECT OP_NO_RENEGOTIATION
        OP_NO_TICKET OP_NO_TLSv1_2 OP_NO_TLSv1_3 OP_SINGLE_DH_USE OP_SINGLE_ECDH_USE Options PEM_FOOTER PEM_HEADER PEM_cert_to_DER_cert PROTOCOL_TLSv1
        PROTOCOL_TLSv1_1 PROTOCOL_TLSv1_2 RAND_add RAND_bytes RAND_status SOCK_STREAM SOL_SOCKET SO_TYPE SSLErrorNumber SSLObject SSLSession SSL_ERROR_EOF
        SSL_ERROR_INVALID_ERROR_CODE SSL_ERROR_SSL SSL_ERROR_SYSCALL SSL_ERROR_WANT_CONNECT SSL_ERROR_WANT_READ SSL_ERROR_WANT_WRITE
        SSL_ERROR_WANT_X509_LOOKUP SSL_ERROR_ZERO_RETURN VERIFY_ALLOW_PROXY_CERTS VERIFY_CRL_CHECK_CHAIN VERIFY_CRL_CHECK_LEAF VERIFY_DEFAULT
        VERIFY_X509_PARTIAL_CHAIN VERIFY_X509_STRICT VERIFY_X509_TRUSTED_FIRST VerifyFlags cert_time_to_seconds get_default_verify_paths get_protocol_name
        get_server_certificate""",
    "stat": """FILE_ATTRIBUTE_ARCHIVE FILE_ATTRIBUTE_COMPRESSED FILE_ATTRIBUTE_DEVICE FILE_ATTRIBUTE_DIRECTORY FILE_ATTRIBUTE_ENCRYPTED FILE_ATTRIBUTE_HIDDEN
        FILE_ATTRIBUTE_INTEGRITY_STREAM FILE_ATTRIBUTE_NORMAL FILE_ATTRIBUTE_NOT_CONTENT_INDEXED FILE_ATTRIBUTE_NO_SCRUB_DATA FILE_ATTRIBUTE_OFFLINE
        FILE_ATTRIBUTE_READONLY FILE_ATTRIBUTE_REPARSE_POINT FILE_ATTRIBUTE_SPARSE_FILE FILE_ATTRIBUTE_SYSTEM FILE_ATTRIBUTE_TEMPORARY FILE_ATTRIBUTE_VIRTUAL
        SF_APPEND SF_ARCHIVED SF_DATALESS SF_FIRMLINK SF_IMMUTABLE SF_NOUNLINK SF_RESTRICTED SF_SETTABLE SF_SNAPSHOT S_ENFMT S_IFDOOR S_IFPORT S_IFWHT
        S_ISDOOR S_ISPORT S_ISWHT UF_APPEND UF_COMPRESSED UF_DATAVAULT UF_HIDDEN UF_IMMUTABLE UF_NODUMP UF_NOUNLINK UF_OPAQUE UF_SETTABLE UF_TRACKED""",
    "statistics": """pi tau""",
    "sys": """activate_stack_trampoline call_tracing deactivate_stack_trampoline getdlopenflags getunicodeinternedsize is_stack_trampoline_active
        setdlopenflags""",
    "time": """clock_settime clock_settime_ns pthread_getcpuclockid""",
    "traceback": """BUILTIN_EXCEPTION_LIMIT""",
    "typing": """CT_co EXCLUDED_ATTRIBUTES KT NamedTupleMeta T T_co T_contra VT VT_co V_co""",
    "unicodedata": """UCD ucd_3_2_0""",
    "unittest.case": """DIFF_OMITTED""",
    "unittest.loader": """VALID_MODULE_NAME""",
    "unittest.mock": """Base CallableMixin FunctionTypes MagicProxy ThreadingMixin file_spec inplace magic_methods numerics open_spec right""",
    "unittest.util": """sorted_list_difference three_way_cmp unorderable_list_difference""",
    "urllib.parse": """ResultBase non_hierarchical scheme_chars uses_fragment uses_query""",
    "urllib.request": """AbstractDigestAuthHandler CacheFTPHandler FancyURLopener HTTPDigestAuthHandler MAXFTPCACHE ProxyDigestAuthHandler URLopener ftpcache
        ftperrors ftpwrapper localhost noheaders request_host thishost urlcleanup""",
    "uuid": """main""",
    "weakref": """KeyedRef""",
}
