// A resident and a volunteer talk with the bot through the emulator. Ends with 1 at the first thing that is not as it
// should be.
'use strict';

const { spawn } = require('node:child_process');
const { openSync, readFileSync, mkdirSync } = require('node:fs');
const net = require('node:net');
const path = require('node:path');

const TelegramServer = require('telegram-test-api');

const [binary, way, state] = process.argv.slice(2);
const TOKEN = '7000001:AAtoken_of_an_emulator_0123456789abc';
const VOLUNTEER = 2;
const PATIENCE = 60_000;

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** A port that the system gives. */
const freePort = () => new Promise((done) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
        const { port } = server.address();
        server.close(() => done(port));
    });
});

/** Somebody with a telephone. */
class Person {
    constructor(server, id) {
        this.server = server;
        this.id = id;
        this.from = { id, first_name: 'Anna', is_bot: false, language_code: 'nl' };
        this.chat = { id, first_name: 'Anna', type: 'private' };
    }

    /** What the bot shows here, oldest first. */
    screen() {
        const mine = (sent) => String(sent.message.chat_id) === String(this.id);
        return this.server.storage.botMessages.filter(mine);
    }

    says(text) {
        const date = Math.floor(Date.now() / 1000);
        return this.server.addUserMessage({ botToken: TOKEN, from: this.from, chat: this.chat, date, text });
    }

    /** Presses the button on the newest message that has it. */
    async presses(label) {
        const found = await this.until(`a button [${label}]`, () => {
            const rows = ({ message }) => message.reply_markup?.inline_keyboard ?? [];
            const button = (sent) => rows(sent).flat().find((button) => button.text === label);
            const sent = this.screen().reverse().find(button);
            return sent && { sent, data: button(sent).callback_data };
        });
        const { messageId, message: { text } } = found.sent;
        const message = { message_id: messageId, chat: this.chat, date: 1, text };
        await this.server.addUserCallback({ botToken: TOKEN, from: this.from, message, data: found.data });
    }

    /** Waits until the newest messages say this. */
    sees(words) {
        return this.until(`"${words}"`, () => this.screen().slice(-4).reverse().find(({ message }) => message.text?.includes(words)));
    }

    async until(what, look) {
        for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(20)) {
            const found = look();
            if (found) return found;
        }
        throw new Error(`waited in vain for ${what}; on the screen: ${JSON.stringify(this.screen().slice(-3), null, 1)}`);
    }
}

/** From the welcome through every question to a plan, help, an alarm, and out. */
async function resident(server) {
    const anna = new Person(server, 1);
    await anna.says('/start');
    await anna.sees('Ik ben Aanspraak');
    await anna.presses('Beginnen');
    await answersAll(anna);
    await anna.says('OOPOEH');
    await anna.sees('0800 8011');
    await anna.presses('Bewaar in mijn contacten');
    await anna.sees('OOPOEH: 0800 8011');
    await anna.presses('Dit wil ik proberen');
    await anna.presses('Niets, het lukt zo');
    await anna.presses('Bellen');
    await anna.sees('Wanneer gaat u dat doen?');
    await anna.presses('Morgen');
    await anna.presses('Na de koffie');
    await anna.sees('Uw plan: bellen, morgen na de koffie.');
    await anna.says('/hulp');
    await anna.sees('088 0767 000');
    await anna.says('ik wil dood');
    await anna.sees('113');
    await anna.says('/wis');
    await anna.presses('Ja, wis alles');
    await anna.sees('Alles is weg.');
}

/** Answers questions until the list stands there: by the first choice, or by typing. */
async function answersAll(anna) {
    let questions = 0;
    for (let before = ''; ; questions += 1) {
        const newest = await anna.until('a question', () => {
            const last = anna.screen().findLast(({ message }) => message.reply_markup?.inline_keyboard);
            return last && JSON.stringify(last.message) !== before && last;
        });
        before = JSON.stringify(newest.message);
        const { text, reply_markup: { inline_keyboard: rows } } = newest.message;
        if (text.includes('Dit past bij')) break;
        if (questions > 80) throw new Error(`the questions do not end: ${text}`);
        if (text.includes('Typ de naam van de plaats')) await anna.says('Zwolle');
        else if (text.includes('Hoe oud')) await anna.says('67');
        else {
            const labels = rows.flat().map((button) => button.text);
            const done = labels.find((label) => label === 'Klaar, verder');
            await anna.presses(done ?? labels[0]);
        }
    }
    console.log(`${way}: ${questions} questions answered, a list shown`);
}

/** A call: a line about the caller, a card, the next caller. */
async function desk(server) {
    const bea = new Person(server, VOLUNTEER);
    await bea.says('/desk');
    await bea.until('the desk', () => bea.screen().length > 0);
    await bea.says('vrouw 82, weduwe, slecht ter been, houdt van dieren, Zwolle');
    await bea.sees('82');
    await bea.says('oopoeh');
    await bea.sees('OOPOEH');
    await bea.says('nieuwe beller');
    await bea.sees('beller');
}

async function main() {
    mkdirSync(state, { recursive: true });
    const port = await freePort();
    const server = new TelegramServer({ port, host: '127.0.0.1', storeTimeout: 3600 });
    await server.start();
    const hook = `127.0.0.1:${await freePort()}`;
    const webhook = ['--webhook', `http://${hook}/bot`, '--listen', hook];
    const said = path.join(state, 'said');
    const log = openSync(said, 'a');
    const args = ['serve', '--no-limits', '--api-url', `http://127.0.0.1:${port}`, '--state', path.join(state, 'store'),
        '--volunteer', String(VOLUNTEER), ...(way === 'webhook' ? webhook : [])];
    const env = { ...process.env, TELOXIDE_TOKEN: TOKEN };
    const bot = spawn(binary, args, { env, stdio: ['ignore', log, log] });
    const ended = new Promise((done) => bot.on('exit', (code) => done(code)));
    try {
        const waits = way === 'polling' ? () => true : () => server.webhooks[TOKEN];
        for (const end = Date.now() + PATIENCE; !waits() && Date.now() < end;) await pause(20);
        await resident(server);
        await desk(server);
        bot.kill('SIGTERM');
        if (await ended !== 0) throw new Error('the bot did not end in order');
        const log = readFileSync(said, 'utf8');
        if (/panic/.test(log)) throw new Error('the bot panicked');
        console.log(`${way}: a whole talk and a call went as they should`);
    } catch (error) {
        bot.kill('SIGKILL');
        console.error(`${way}: ${error.message}\n${readFileSync(said, 'utf8').split('\n').slice(-30).join('\n')}`);
        process.exitCode = 1;
    } finally {
        await server.stop();
    }
}

main();
