//! The short words of the interface, by name in the code.

/// Declares the labels once: their names in code, and their keys in `content/<language>.toml`.
macro_rules! labels {
    ($($name:ident = $key:literal,)*) => {
        /// A short word or phrase of the interface.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[expect(missing_docs, reason = "each is documented by its English text in content/en.toml")]
        pub enum Label { $($name,)* }

        impl Label {
            /// Keys in the words files, in the order of the names.
            pub const KEYS: &[&str] = &[$($key,)*];
        }
    };
}

labels! {
    SkipToStory = "skip_to_story",
    Contents = "contents",
    Checked = "checked",
    StoryHeading = "story_heading",
    StoryIntro = "story_intro",
    AfterLiftoff = "after_liftoff",
    ChooseZone = "choose_zone",
    YourTime = "your_time",
    Utc = "utc",
    TimeUtc = "time_utc",
    TimeIn = "time_in",
    SpanHours = "span_hours",
    SpanMinutes = "span_minutes",
    SpanSeconds = "span_seconds",
    Instant = "instant",
    InstantIn = "instant_in",
    ClaimMeta = "claim_meta",
    ClaimMetaAgain = "claim_meta_again",
    BlockTitle = "block_title",
    Languages = "languages",
    DamageHeading = "damage_heading",
    DamageIntro = "damage_intro",
    ChooseAccount = "choose_account",
    HourNotStated = "hour_not_stated",
    NothingSaidYet = "nothing_said_yet",
    PadNote = "pad_note",
    PadSources = "pad_sources",
    PadMark = "pad_mark",
    PadScenes = "pad_scenes",
    CardQuotation = "card_quotation",
    ComparisonName = "comparison_name",
    AgreeHeading = "agree_heading",
    DifferHeading = "differ_heading",
    DifferQuestion = "differ_question",
    SilentHeading = "silent_heading",
    SilentNote = "silent_note",
    StayHeading = "stay_heading",
    StayIntro = "stay_intro",
    BeforeCaption = "before_caption",
    AboardCaption = "aboard_caption",
    ReturnMonthCaption = "return_month_caption",
    OverCaption = "over_caption",
    OverLandedCaption = "over_landed_caption",
    Ago = "ago",
    Today = "today",
    AsOfChecked = "as_of_checked",
    AsOfNow = "as_of_now",
    AsOfPaused = "as_of_paused",
    AsOfSetBack = "as_of_set_back",
    AsOfPrinted = "as_of_printed",
    Pause = "pause",
    Resume = "resume",
    AnnounceBefore = "announce_before",
    AnnounceAboard = "announce_aboard",
    AnnounceReturnMonth = "announce_return_month",
    AnnounceOver = "announce_over",
    FigureDays = "figure_days",
    FigureDaysOver = "figure_days_over",
    FigureDaysNote = "figure_days_note",
    FigureOrbits = "figure_orbits",
    FigureOrbitsOver = "figure_orbits_over",
    FigureOrbitsLanded = "figure_orbits_landed",
    FigureOrbitsCount = "figure_orbits_count",
    FigureOrbitsNote = "figure_orbits_note",
    FigureShare = "figure_share",
    AxisName = "axis_name",
    AxisCrew = "axis_crew",
    AxisReturn = "axis_return",
    AxisLanding = "axis_landing",
    AxisPadName = "axis_pad_name",
    AxisPadOut = "axis_pad_out",
    FlightName = "flight_name",
    FlightNote = "flight_note",
    FlightEarth = "flight_earth",
    FlightClimb = "flight_climb",
    FlightTurn = "flight_turn",
    PlanHeading = "plan_heading",
    CrewHeading = "crew_heading",
    StakesHeading = "stakes_heading",
    SinceHeading = "since_heading",
    SinceIntro = "since_intro",
    SinceNothing = "since_nothing",
    ReadingOurs = "reading_ours",
    ReadingReported = "reading_reported",
    SourcesHeading = "sources_heading",
    SourcesList = "sources_list",
    MethodHeading = "method_heading",
    CorrectionsHeading = "corrections_heading",
    CorrectionsNone = "corrections_none",
    CorrectionTitle = "correction_title",
    PublisherContact = "publisher_contact",
    PublisherCredit = "publisher_credit",
    PublisherLicence = "publisher_licence",
    Accessibility = "accessibility",
    AccessibilityBarriers = "accessibility_barriers",
    AccessibilityContact = "accessibility_contact",
    AccessibilityNoContact = "accessibility_no_contact",
    Source = "source",
    Sources = "sources",
    SourceNumber = "source_number",
    SourceUnnamed = "source_unnamed",
    SourceBack = "source_back",
    SourceLater = "source_later",
    NoAddress = "no_address",
    SuppliedAsText = "supplied_as_text",
    ClockName = "clock_name",
    ClockLive = "clock_live",
    ClockSetBack = "clock_set_back",
    ClockOpen = "clock_open",
    PreviousStop = "previous_stop",
    NextStop = "next_stop",
    EndOfDay = "end_of_day",
    BackToNow = "back_to_now",
    Shown = "shown",
    DeviceClockEarly = "device_clock_early",
    DeviceClockBehind = "device_clock_behind",
    EmbedParts = "embed_parts",
    OpenFullPage = "open_full_page",
    ShareHeading = "share_heading",
    ShareOpens = "share_opens",
    ShareLive = "share_live",
    SharePart = "share_part",
    ShareTop = "share_top",
    ShareLink = "share_link",
    ShareSheet = "share_sheet",
    EmbedHeading = "embed_heading",
    EmbedIntro = "embed_intro",
    EmbedBlock = "embed_block",
    EmbedAll = "embed_all",
    EmbedForm = "embed_form",
    FormCompact = "form_compact",
    FormFull = "form_full",
    EmbedAccount = "embed_account",
    EmbedAccountShown = "embed_account_shown",
    EmbedTheme = "embed_theme",
    ThemeAuto = "theme_auto",
    ThemeLight = "theme_light",
    ThemeDark = "theme_dark",
    EmbedScene = "embed_scene",
    EmbedDay = "embed_day",
    EmbedHeight = "embed_height",
    EmbedPreviewAt = "embed_preview_at",
    EmbedHelp = "embed_help",
    EmbedGallery = "embed_gallery",
    EmbedFormat = "embed_format",
    FormatElement = "format_element",
    FormatIframe = "format_iframe",
    FormatImage = "format_image",
    FormatAmp = "format_amp",
    FormatLink = "format_link",
    EmbedColumn = "embed_column",
    EmbedSnippet = "embed_snippet",
    EmbedClock = "embed_clock",
    Copy = "copy",
    Copied = "copied",
    CopyRefused = "copy_refused",
    EmbedPreview = "embed_preview",
    Independent = "independent",
    Original = "original",
    LandingNotFound = "landing_not_found",
    NowAboard = "now_aboard",
    NowReturnMonth = "now_return_month",
    NowOver = "now_over",
    NowLanded = "now_landed",
    NotFound = "not_found",
    NotFoundNote = "not_found_note",
}

/// The labels of one language, in the order of [`Label::KEYS`].
#[derive(Debug)]
pub struct Labels(pub Vec<String>);

impl Labels {
    /// A label's text.
    pub fn get(&self, label: Label) -> &str {
        self.0.get(label as usize).map_or("", String::as_str)
    }
}

/// What is counted, each in the forms that the language's numbers ask for ([`Language::form`]).
///
/// [`Language::form`]: super::Language::form
#[derive(Debug)]
pub struct Counted(pub [String; 4]);

impl Counted {
    /// Their keys in the words files.
    pub const NAMES: [&str; 4] = ["days", "hours", "minutes", "seconds"];
}
