-- Drives Neovim's own language client through the steps of a test, and writes down what a person would see.
-- DRLINT_STEPS names a file with { command, root, steps, encoding } as JSON; what the steps answer goes to DRLINT_ANSWERS.
-- Works with Neovim 0.7 and everything since.

local function read(path)
  local file = assert(io.open(path, "r"))
  local text = file:read("*a")
  file:close()
  return text
end

local task = vim.json.decode(read(os.getenv("DRLINT_STEPS")))
local answers = {}
local timeout = 15000

local function start(buffer)
  -- Versions before 0.11 ask for no encoding by themselves, and since then for UTF-8 first.
  local capabilities = vim.lsp.protocol.make_client_capabilities()
  capabilities.general = vim.tbl_extend("force", capabilities.general or {}, { positionEncodings = { task.encoding } })
  local config = {
    name = "drlint",
    cmd = task.command,
    root_dir = task.root,
    capabilities = capabilities,
    offset_encoding = task.encoding,
  }
  -- Newer versions tell the files of one client from those of another by themselves.
  if vim.lsp.start then return assert(vim.lsp.start(config, { bufnr = buffer })) end
  task.client = task.client or assert(vim.lsp.start_client(config))
  vim.lsp.buf_attach_client(buffer, task.client)
  return task.client
end

-- As in a person's configuration: every file is handed to the server, those that a rename opens as well.
vim.cmd("filetype on")
vim.api.nvim_create_autocmd("FileType", {
  pattern = { "yaml", "json" },
  callback = function(event) start(event.buf) end,
})

-- Waits until the server has done everything, and the editor has shown it.
local function settle()
  local buffer = vim.api.nvim_get_current_buf()
  assert(vim.wait(timeout, function()
    local clients = (vim.lsp.get_clients or vim.lsp.get_active_clients)()
    local _, client = next(clients)
    return client and client.initialized
  end, 10), "The server did not answer.")
  for _ = 1, 2 do
    local answer, problem = vim.lsp.buf_request_sync(buffer, "drlint/settled", nil, timeout)
    assert(answer, problem)
    vim.wait(100)
  end
end

local function column(buffer, line, byte)
  local text = vim.api.nvim_buf_get_lines(buffer, line, line + 1, false)[1] or ""
  local _, units = vim.str_utfindex(text, math.min(byte, #text))
  return units + 1
end

local function shown(buffer)
  local found = {}
  for _, each in ipairs(vim.diagnostic.get(buffer)) do
    local own = each.user_data and each.user_data.lsp or {}
    table.insert(found, {
      line = each.lnum + 1,
      column = column(buffer, each.lnum, each.col),
      endLine = each.end_lnum + 1,
      endColumn = column(buffer, each.end_lnum, each.end_col),
      severity = each.severity,
      code = each.code or own.code,
      message = each.message,
    })
  end
  return found
end

local function text(buffer)
  return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, true), "\n") .. "\n"
end

local function changed(buffer, before)
  assert(vim.wait(timeout, function() return text(buffer) ~= before end, 10), "Nothing has changed.")
end

local steps = {}

function steps.open(step)
  vim.cmd("edit " .. vim.fn.fnameescape(step.path))
  settle()
end

-- What is to be seen in the file at hand.
function steps.diagnostics()
  settle()
  return shown(vim.api.nvim_get_current_buf())
end

-- What the server has said that it counts in.
function steps.encoding()
  local _, client = next((vim.lsp.get_clients or vim.lsp.get_active_clients)())
  return client.server_capabilities.positionEncoding
end

-- Puts the cursor on the first place of a word.
function steps.cursor(step)
  vim.api.nvim_win_set_cursor(0, { 1, 0 })
  assert(vim.fn.search("\\V" .. step.word, "cW") > 0, step.word .. " stands nowhere.")
end

-- Chooses one of the code actions at the cursor by the first words of its title.
function steps.action(step)
  local buffer = vim.api.nvim_get_current_buf()
  local before = text(buffer)
  local titles = {}
  vim.ui.select = function(items, options, choose)
    for _, item in ipairs(items) do table.insert(titles, (options.format_item(item))) end
    for index, title in ipairs(titles) do
      if vim.startswith(title, step.title) then return choose(items[index], index) end
    end
    choose(nil)
  end
  vim.lsp.buf.code_action()
  assert(vim.wait(timeout, function() return #titles > 0 end, 10), "There is no action.")
  changed(buffer, before)
  return titles
end

function steps.rename(step)
  local buffer = vim.api.nvim_get_current_buf()
  local before = text(buffer)
  vim.lsp.buf.rename(step.name)
  changed(buffer, before)
end

function steps.text()
  return text(vim.api.nvim_get_current_buf())
end

-- The word at the cursor, and its file, after going to its definition.
function steps.definition()
  local file, line = vim.fn.expand("%:p"), vim.fn.line(".")
  vim.lsp.buf.definition()
  assert(vim.wait(timeout, function()
    return vim.fn.expand("%:p") ~= file or vim.fn.line(".") ~= line
  end, 10), "The cursor has not moved.")
  return { file = vim.fn.expand("%:t"), line = vim.fn.line(".") }
end

function steps.save()
  vim.cmd("silent wall")
  settle()
end

local function run()
  vim.o.hidden = true
  vim.o.swapfile = false
  for _, step in ipairs(task.steps) do
    local answer = steps[step.step](step)
    table.insert(answers, answer == nil and vim.NIL or answer)
  end
end

local ok, problem = xpcall(run, debug.traceback)
local file = assert(io.open(os.getenv("DRLINT_ANSWERS"), "w"))
file:write(vim.json.encode({ answers = answers, problem = ok and vim.NIL or problem }))
file:close()
-- Leaves as a person would: the client says goodbye to the server.
vim.cmd(ok and "qall!" or "cquit")
