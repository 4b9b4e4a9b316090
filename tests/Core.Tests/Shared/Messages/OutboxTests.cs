using Microsoft.EntityFrameworkCore;
using Waymark.Core.Shared.Data;
using Waymark.Core.Shared.Messages;
using Waymark.Core.Shared.Time;
using Waymark.Testing;

namespace Waymark.Core.Tests.Shared.Messages;

public sealed class OutboxTests
{
    private static readonly MessageText _text = new("A word – from us", "Hello,\n\nwith an ë and a “quote”.\n");

    [Theory, OnBothDatabases]
    public async Task Four_senders_at_once_send_each_message_once(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await AddAsync(database, 6);
        var transport = new Recording();
        var sent = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => SendAsync(database, transport)));
        Assert.Equal(6, sent.Sum());
        Assert.Equal(6, transport.Keys.Distinct().Count());
        Assert.Equal(6, transport.Keys.Count);
    }

    [Theory, OnBothDatabases]
    public async Task A_message_is_not_sent_when_what_it_tells_of_was_not_saved(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using (var scope = database.Begin())
        {
            await using var transaction = await scope.Db.Database.BeginTransactionAsync();
            scope.Get<Outbox>().Add(null, "key", "a@x.example", _text);
            await scope.Db.SaveChangesAsync();
            await transaction.RollbackAsync();
        }

        Assert.Equal(0, await SendAsync(database, new Recording()));
    }

    [Theory, OnBothDatabases]
    public async Task A_second_message_of_one_key_is_refused(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await AddAsync(database, 1);
        await Assert.ThrowsAsync<DbUpdateException>(() => AddAsync(database, 1));
    }

    [Fact]
    public async Task A_message_that_fails_is_tried_again_later_and_later_and_sent_once_the_server_is_back()
    {
        await using var database = await TestDatabase.CreateAsync();
        await AddAsync(database, 1);
        var dead = new Recording { Fails = true };
        var waits = new List<double>();
        for (var i = 0; i < 8; i++)
        {
            Assert.Equal(0, await SendAsync(database, dead));
            await using var scope = database.Begin();
            var message = await scope.Db.OutboxMessages.AsNoTracking().SingleAsync();
            Assert.Equal("the server is away", message.LastError);
            waits.Add((message.NextTryAt - database.Clock.RealUtcNow).TotalMinutes);
            database.Time.Set(message.NextTryAt);
        }

        Assert.Equal([1, 2, 4, 8, 16, 32, 60, 60], waits);
        Assert.Equal(8, dead.Tries);
        Assert.Equal(1, await SendAsync(database, new Recording()));
        Assert.Equal(0, await SendAsync(database, new Recording()));
    }

    [Fact]
    public async Task A_message_whose_sender_died_is_taken_up_again()
    {
        await using var database = await TestDatabase.CreateAsync();
        await AddAsync(database, 1);
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => SendAsync(database, new Recording { Dies = stop }, stop.Token));
        Assert.Equal(0, await SendAsync(database, new Recording()));
        database.Time.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(1, await SendAsync(database, new Recording()));
    }

    [Theory]
    [InlineData("a@x.example\r\nBcc: b@x.example", "Subject")]
    [InlineData("a@x.example\nBcc: b@x.example", "Subject")]
    [InlineData("a@x.example", "Subject\r\nBcc: b@x.example")]
    [InlineData("a@x.example, b@x.example", "Subject")]
    [InlineData("Someone <a@x.example>", "Subject")]
    [InlineData("nobody", "Subject")]
    public async Task A_message_with_a_header_inside_an_address_or_subject_is_refused(string to, string subject)
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var scope = database.Begin();
        Assert.Throws<ArgumentException>(() => scope.Get<Outbox>().Add(null, "key", to, new MessageText(subject, "Body")));
    }

    [Fact]
    public async Task A_message_file_holds_what_was_written_in_headers_of_plain_ascii()
    {
        await using var database = await TestDatabase.CreateAsync();
        await AddAsync(database, 1);
        await using var scope = database.Begin();
        Assert.Equal(1, await scope.Get<SendOutbox>().RunAsync(CancellationToken.None));
        var file = Assert.Single(Directory.GetFiles(Path.Combine(database.Settings.Files, "mail"), "*.eml"));
        var eml = await File.ReadAllTextAsync(file);
        Assert.True(eml.All(c => c < 128));
        var (to, subject, _, body) = EmlText.Read(eml);
        Assert.Equal(("person0@x.example", _text.Subject, _text.Body), (to, subject, body));
    }

    [Theory]
    [InlineData("smtp://mail.example.org?from=waymark@example.org")]
    [InlineData("smtp://user:p%40ss@mail.example.org:587?from=waymark@example.org")]
    public void A_mail_server_is_read_from_the_setting(string setting) =>
        Assert.IsType<SmtpTransport>(MailTransport.Of(setting, new Waymark.Core.Shared.Files.DataFolder(Path.GetTempPath())));

    [Theory]
    [InlineData("smtp://mail.example.org")]
    [InlineData("http://mail.example.org?from=a@x.example")]
    [InlineData("folder:")]
    [InlineData("nonsense")]
    public void A_setting_that_is_neither_folder_nor_server_is_refused(string setting) =>
        Assert.Throws<Waymark.Core.Shared.RuleBroken>(() => MailTransport.Of(setting, new Waymark.Core.Shared.Files.DataFolder(Path.GetTempPath())));

    private static async Task AddAsync(TestDatabase database, int count)
    {
        await using var scope = database.Begin();
        for (var i = 0; i < count; i++)
        {
            scope.Get<Outbox>().Add(null, $"key{i}", $"person{i}@x.example", _text);
        }

        await scope.Db.SaveChangesAsync();
    }

    private static async Task<int> SendAsync(TestDatabase database, MailTransport transport, CancellationToken ct = default)
    {
        await using var scope = database.Begin();
        return await new SendOutbox(scope.Get<AppDb>(), scope.Get<UkClock>(), transport).RunAsync(ct);
    }

    private sealed class Recording : MailTransport
    {
        private readonly System.Collections.Concurrent.ConcurrentBag<string> _keys = [];

        public IReadOnlyCollection<string> Keys => _keys;
        public bool Fails { get; init; }
        public CancellationTokenSource? Dies { get; init; }
        public int Tries { get; private set; }

        public override async Task SendAsync(OutboxMessage message, CancellationToken ct)
        {
            Tries++;
            if (Dies is not null)
            {
                await Dies.CancelAsync();
                ct.ThrowIfCancellationRequested();
            }

            if (Fails)
            {
                throw new InvalidOperationException("the server is away");
            }

            await Task.Yield();
            _keys.Add(message.Key);
        }
    }
}
