CREATE TABLE account (
	id UUID NOT NULL,
	workspace_id UUID NOT NULL,
	created_at TIMESTAMP WITH TIME ZONE NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
	updated_by TEXT CONSTRAINT ck_account_updated_by_length CHECK (length(updated_by) <= 80),
	deleted_at TIMESTAMP WITH TIME ZONE,
	rev INTEGER,
	name TEXT DEFAULT '' NOT NULL CONSTRAINT ck_account_name_length CHECK (length(name) <= 200),
	reading TEXT CONSTRAINT ck_account_reading_length CHECK (length(reading) <= 200),
	name_key TEXT DEFAULT '' NOT NULL CONSTRAINT ck_account_name_key_length CHECK (length(name_key) <= 200),
	search TEXT DEFAULT '' NOT NULL CONSTRAINT ck_account_search_length CHECK (length(search) <= 600),
	kind TEXT CONSTRAINT ck_account_kind_length CHECK (length(kind) <= 40),
	rank TEXT CONSTRAINT ck_account_rank_length CHECK (length(rank) <= 1),
	segment TEXT CONSTRAINT ck_account_segment_length CHECK (length(segment) <= 80),
	industry TEXT CONSTRAINT ck_account_industry_length CHECK (length(industry) <= 120),
	employees INTEGER,
	annual_sales BIGINT,
	fiscal_month INTEGER,
	founded INTEGER,
	corporate_number TEXT CONSTRAINT ck_account_corporate_number_length CHECK (length(corporate_number) <= 40),
	website TEXT CONSTRAINT ck_account_website_length CHECK (length(website) <= 300),
	country TEXT CONSTRAINT ck_account_country_length CHECK (length(country) <= 80),
	business_plan TEXT CONSTRAINT ck_account_business_plan_length CHECK (length(business_plan) <= 2000),
	room_to_grow BOOLEAN,
	room_note TEXT CONSTRAINT ck_account_room_note_length CHECK (length(room_note) <= 1000),
	note TEXT CONSTRAINT ck_account_note_length CHECK (length(note) <= 20000),
	parent_id UUID,
	source TEXT CONSTRAINT ck_account_source_length CHECK (length(source) <= 60),
	external_id TEXT CONSTRAINT ck_account_external_id_length CHECK (length(external_id) <= 120),
	sample BOOLEAN,
	CONSTRAINT pk_account PRIMARY KEY (id),
	CONSTRAINT fk_account_parent_id FOREIGN KEY(parent_id) REFERENCES account (id) DEFERRABLE
);
CREATE INDEX ix_account_external ON account (external_id);
CREATE INDEX ix_account_name_key ON account (name_key);
CREATE INDEX ix_account_order ON account (search, id);
CREATE INDEX ix_account_parent_id ON account (parent_id);
CREATE TABLE schema_info (
	id SERIAL NOT NULL,
	schema_version INTEGER NOT NULL,
	oldest_writer INTEGER NOT NULL,
	made_by TEXT NOT NULL,
	CONSTRAINT pk_schema_info PRIMARY KEY (id)
);
CREATE TABLE setting (
	id UUID NOT NULL,
	workspace_id UUID NOT NULL,
	created_at TIMESTAMP WITH TIME ZONE NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
	updated_by TEXT CONSTRAINT ck_setting_updated_by_length CHECK (length(updated_by) <= 80),
	deleted_at TIMESTAMP WITH TIME ZONE,
	rev INTEGER,
	key TEXT NOT NULL CONSTRAINT ck_setting_key_length CHECK (length(key) <= 80),
	value TEXT DEFAULT '' NOT NULL CONSTRAINT ck_setting_value_length CHECK (length(value) <= 4000),
	CONSTRAINT pk_setting PRIMARY KEY (id)
);
CREATE TABLE stage (
	id UUID NOT NULL,
	workspace_id UUID NOT NULL,
	created_at TIMESTAMP WITH TIME ZONE NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
	updated_by TEXT CONSTRAINT ck_stage_updated_by_length CHECK (length(updated_by) <= 80),
	deleted_at TIMESTAMP WITH TIME ZONE,
	rev INTEGER,
	key TEXT NOT NULL CONSTRAINT ck_stage_key_length CHECK (length(key) <= 40),
	position INTEGER NOT NULL,
	name TEXT CONSTRAINT ck_stage_name_length CHECK (length(name) <= 60),
	definition TEXT CONSTRAINT ck_stage_definition_length CHECK (length(definition) <= 1000),
	conditions TEXT CONSTRAINT ck_stage_conditions_length CHECK (length(conditions) <= 1000),
	goal_permille INTEGER,
	stuck_after INTEGER NOT NULL,
	probability_permille INTEGER NOT NULL,
	wins BOOLEAN NOT NULL,
	CONSTRAINT pk_stage PRIMARY KEY (id)
);
CREATE TABLE tag (
	id UUID NOT NULL,
	workspace_id UUID NOT NULL,
	created_at TIMESTAMP WITH TIME ZONE NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
	updated_by TEXT CONSTRAINT ck_tag_updated_by_length CHECK (length(updated_by) <= 80),
	deleted_at TIMESTAMP WITH TIME ZONE,
	rev INTEGER,
	name TEXT DEFAULT '' NOT NULL CONSTRAINT ck_tag_name_length CHECK (length(name) <= 80),
	sample BOOLEAN,
	CONSTRAINT pk_tag PRIMARY KEY (id)
);
CREATE TABLE undo_change (
	step INTEGER NOT NULL,
	seq INTEGER NOT NULL,
	tbl TEXT NOT NULL,
	op TEXT NOT NULL,
	pk TEXT NOT NULL,
	before TEXT,
	after TEXT,
	CONSTRAINT pk_undo_change PRIMARY KEY (step, seq)
);
CREATE TABLE undo_step (
	id INTEGER NOT NULL,
	side TEXT NOT NULL,
	action TEXT NOT NULL,
	name TEXT NOT NULL,
	place TEXT NOT NULL,
	count INTEGER NOT NULL,
	CONSTRAINT pk_undo_step PRIMARY KEY (id)
);
CREATE TABLE site (
	id UUID NOT NULL,
	workspace_id UUID NOT NULL,
	created_at TIMESTAMP WITH TIME ZONE NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
	updated_by TEXT CONSTRAINT ck_site_updated_by_length CHECK (length(updated_by) <= 80),
	deleted_at TIMESTAMP WITH TIME ZONE,
	rev INTEGER,
	account_id UUID NOT NULL,
	name TEXT DEFAULT '' NOT NULL CONSTRAINT ck_site_name_length CHECK (length(name) <= 200),
	note TEXT CONSTRAINT ck_site_note_length CHECK (length(note) <= 2000),
	sample BOOLEAN,
	CONSTRAINT pk_site PRIMARY KEY (id),
	CONSTRAINT fk_site_account_id FOREIGN KEY(account_id) REFERENCES account (id) DEFERRABLE
);
CREATE INDEX ix_site_account_id ON site (account_id);
CREATE TABLE department (
	id UUID NOT NULL,
	workspace_id UUID NOT NULL,
	created_at TIMESTAMP WITH TIME ZONE NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
	updated_by TEXT CONSTRAINT ck_department_updated_by_length CHECK (length(updated_by) <= 80),
	deleted_at TIMESTAMP WITH TIME ZONE,
	rev INTEGER,
	account_id UUID NOT NULL,
	site_id UUID,
	parent_id UUID,
	name TEXT DEFAULT '' NOT NULL CONSTRAINT ck_department_name_length CHECK (length(name) <= 200),
	role TEXT CONSTRAINT ck_department_role_length CHECK (length(role) <= 1000),
	sample BOOLEAN,
	CONSTRAINT pk_department PRIMARY KEY (id),
	CONSTRAINT fk_department_account_id FOREIGN KEY(account_id) REFERENCES account (id) DEFERRABLE,
	CONSTRAINT fk_department_site_id FOREIGN KEY(site_id) REFERENCES site (id) DEFERRABLE,
	CONSTRAINT fk_department_parent_id FOREIGN KEY(parent_id) REFERENCES department (id) DEFERRABLE
);
CREATE INDEX ix_department_account_id ON department (account_id);
CREATE TABLE person (
	id UUID NOT NULL,
	workspace_id UUID NOT NULL,
	created_at TIMESTAMP WITH TIME ZONE NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
	updated_by TEXT CONSTRAINT ck_person_updated_by_length CHECK (length(updated_by) <= 80),
	deleted_at TIMESTAMP WITH TIME ZONE,
	rev INTEGER,
	account_id UUID,
	site_id UUID,
	department_id UUID,
	family TEXT DEFAULT '' NOT NULL CONSTRAINT ck_person_family_length CHECK (length(family) <= 100),
	given TEXT CONSTRAINT ck_person_given_length CHECK (length(given) <= 100),
	family_reading TEXT CONSTRAINT ck_person_family_reading_length CHECK (length(family_reading) <= 100),
	given_reading TEXT CONSTRAINT ck_person_given_reading_length CHECK (length(given_reading) <= 100),
	name_key TEXT DEFAULT '' NOT NULL CONSTRAINT ck_person_name_key_length CHECK (length(name_key) <= 200),
	search TEXT DEFAULT '' NOT NULL CONSTRAINT ck_person_search_length CHECK (length(search) <= 600),
	title TEXT CONSTRAINT ck_person_title_length CHECK (length(title) <= 200),
	rank INTEGER,
	role TEXT CONSTRAINT ck_person_role_length CHECK (length(role) <= 40),
	support TEXT CONSTRAINT ck_person_support_length CHECK (length(support) <= 40),
	power INTEGER,
	key_player BOOLEAN,
	criterion TEXT CONSTRAINT ck_person_criterion_length CHECK (length(criterion) <= 1000),
	caution TEXT CONSTRAINT ck_person_caution_length CHECK (length(caution) <= 1000),
	objection TEXT CONSTRAINT ck_person_objection_length CHECK (length(objection) <= 1000),
	our_tie TEXT CONSTRAINT ck_person_our_tie_length CHECK (length(our_tie) <= 300),
	reports_to_id UUID,
	map_x INTEGER,
	birthday DATE,
	met_on DATE,
	note TEXT CONSTRAINT ck_person_note_length CHECK (length(note) <= 20000),
	photo BYTEA,
	source TEXT CONSTRAINT ck_person_source_length CHECK (length(source) <= 60),
	external_id TEXT CONSTRAINT ck_person_external_id_length CHECK (length(external_id) <= 120),
	sample BOOLEAN,
	CONSTRAINT pk_person PRIMARY KEY (id),
	CONSTRAINT fk_person_account_id FOREIGN KEY(account_id) REFERENCES account (id) DEFERRABLE,
	CONSTRAINT fk_person_site_id FOREIGN KEY(site_id) REFERENCES site (id) DEFERRABLE,
	CONSTRAINT fk_person_department_id FOREIGN KEY(department_id) REFERENCES department (id) DEFERRABLE,
	CONSTRAINT fk_person_reports_to_id FOREIGN KEY(reports_to_id) REFERENCES person (id) DEFERRABLE
);
CREATE INDEX ix_person_account_id ON person (account_id);
CREATE INDEX ix_person_external ON person (external_id);
CREATE INDEX ix_person_name_key ON person (name_key);
CREATE INDEX ix_person_reports_to_id ON person (reports_to_id);
CREATE TABLE contact_point (
	id UUID NOT NULL,
	workspace_id UUID NOT NULL,
	created_at TIMESTAMP WITH TIME ZONE NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
	updated_by TEXT CONSTRAINT ck_contact_point_updated_by_length CHECK (length(updated_by) <= 80),
	deleted_at TIMESTAMP WITH TIME ZONE,
	rev INTEGER,
	account_id UUID,
	site_id UUID,
	person_id UUID,
	kind TEXT NOT NULL CONSTRAINT ck_contact_point_kind_length CHECK (length(kind) <= 40),
	label TEXT CONSTRAINT ck_contact_point_label_length CHECK (length(label) <= 60),
	value TEXT DEFAULT '' NOT NULL CONSTRAINT ck_contact_point_value_length CHECK (length(value) <= 500),
	value_key TEXT DEFAULT '' NOT NULL CONSTRAINT ck_contact_point_value_key_length CHECK (length(value_key) <= 500),
	postal_code TEXT CONSTRAINT ck_contact_point_postal_code_length CHECK (length(postal_code) <= 20),
	region TEXT CONSTRAINT ck_contact_point_region_length CHECK (length(region) <= 80),
	city TEXT CONSTRAINT ck_contact_point_city_length CHECK (length(city) <= 120),
	street TEXT CONSTRAINT ck_contact_point_street_length CHECK (length(street) <= 300),
	position INTEGER DEFAULT '0' NOT NULL,
	sample BOOLEAN,
	CONSTRAINT pk_contact_point PRIMARY KEY (id),
	CONSTRAINT fk_contact_point_account_id FOREIGN KEY(account_id) REFERENCES account (id) DEFERRABLE,
	CONSTRAINT fk_contact_point_site_id FOREIGN KEY(site_id) REFERENCES site (id) DEFERRABLE,
	CONSTRAINT fk_contact_point_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE
);
CREATE INDEX ix_contact_point_account_id ON contact_point (account_id);
CREATE INDEX ix_contact_point_person_id ON contact_point (person_id);
CREATE INDEX ix_contact_point_value_key ON contact_point (value_key);
CREATE TABLE deal (
	id UUID NOT NULL,
	workspace_id UUID NOT NULL,
	created_at TIMESTAMP WITH TIME ZONE NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
	updated_by TEXT CONSTRAINT ck_deal_updated_by_length CHECK (length(updated_by) <= 80),
	deleted_at TIMESTAMP WITH TIME ZONE,
	rev INTEGER,
	account_id UUID,
	site_id UUID,
	contact_id UUID,
	name TEXT DEFAULT '' NOT NULL CONSTRAINT ck_deal_name_length CHECK (length(name) <= 300),
	search TEXT DEFAULT '' NOT NULL CONSTRAINT ck_deal_search_length CHECK (length(search) <= 600),
	product TEXT CONSTRAINT ck_deal_product_length CHECK (length(product) <= 200),
	owner TEXT CONSTRAINT ck_deal_owner_length CHECK (length(owner) <= 120),
	stage_id UUID NOT NULL,
	entered_on DATE NOT NULL,
	position TEXT DEFAULT '' NOT NULL CONSTRAINT ck_deal_position_length CHECK (length(position) <= 80),
	outcome TEXT NOT NULL CONSTRAINT ck_deal_outcome_length CHECK (length(outcome) <= 40),
	amount BIGINT,
	gross_profit BIGINT,
	currency TEXT CONSTRAINT ck_deal_currency_length CHECK (length(currency) <= 3),
	probability_permille INTEGER,
	opened_on DATE,
	expected_close DATE,
	closed_on DATE,
	lost_reason TEXT CONSTRAINT ck_deal_lost_reason_length CHECK (length(lost_reason) <= 40),
	lost_note TEXT CONSTRAINT ck_deal_lost_note_length CHECK (length(lost_note) <= 1000),
	restart_on DATE,
	buying_phase INTEGER,
	decide_by DATE,
	motive TEXT CONSTRAINT ck_deal_motive_length CHECK (length(motive) <= 1000),
	note TEXT CONSTRAINT ck_deal_note_length CHECK (length(note) <= 20000),
	source TEXT CONSTRAINT ck_deal_source_length CHECK (length(source) <= 60),
	external_id TEXT CONSTRAINT ck_deal_external_id_length CHECK (length(external_id) <= 120),
	sample BOOLEAN,
	CONSTRAINT pk_deal PRIMARY KEY (id),
	CONSTRAINT fk_deal_account_id FOREIGN KEY(account_id) REFERENCES account (id) DEFERRABLE,
	CONSTRAINT fk_deal_site_id FOREIGN KEY(site_id) REFERENCES site (id) DEFERRABLE,
	CONSTRAINT fk_deal_contact_id FOREIGN KEY(contact_id) REFERENCES person (id) DEFERRABLE,
	CONSTRAINT fk_deal_stage_id FOREIGN KEY(stage_id) REFERENCES stage (id) DEFERRABLE
);
CREATE INDEX ix_deal_account_id ON deal (account_id);
CREATE INDEX ix_deal_board ON deal (outcome, stage_id);
CREATE INDEX ix_deal_external ON deal (external_id);
CREATE INDEX ix_deal_stage_id ON deal (stage_id);
CREATE TABLE activity (
	id UUID NOT NULL,
	workspace_id UUID NOT NULL,
	created_at TIMESTAMP WITH TIME ZONE NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
	updated_by TEXT CONSTRAINT ck_activity_updated_by_length CHECK (length(updated_by) <= 80),
	deleted_at TIMESTAMP WITH TIME ZONE,
	rev INTEGER,
	account_id UUID,
	deal_id UUID,
	kind TEXT NOT NULL CONSTRAINT ck_activity_kind_length CHECK (length(kind) <= 40),
	at TIMESTAMP WITH TIME ZONE NOT NULL,
	done BOOLEAN NOT NULL,
	minutes INTEGER,
	place TEXT CONSTRAINT ck_activity_place_length CHECK (length(place) <= 200),
	mood TEXT CONSTRAINT ck_activity_mood_length CHECK (length(mood) <= 4),
	customer_status TEXT CONSTRAINT ck_activity_customer_status_length CHECK (length(customer_status) <= 2000),
	proposal TEXT CONSTRAINT ck_activity_proposal_length CHECK (length(proposal) <= 2000),
	goal TEXT CONSTRAINT ck_activity_goal_length CHECK (length(goal) <= 1000),
	goal_minimum TEXT CONSTRAINT ck_activity_goal_minimum_length CHECK (length(goal_minimum) <= 1000),
	goal_stretch TEXT CONSTRAINT ck_activity_goal_stretch_length CHECK (length(goal_stretch) <= 1000),
	result TEXT CONSTRAINT ck_activity_result_length CHECK (length(result) <= 20000),
	next_action TEXT CONSTRAINT ck_activity_next_action_length CHECK (length(next_action) <= 1000),
	source TEXT CONSTRAINT ck_activity_source_length CHECK (length(source) <= 60),
	external_id TEXT CONSTRAINT ck_activity_external_id_length CHECK (length(external_id) <= 120),
	sample BOOLEAN,
	CONSTRAINT pk_activity PRIMARY KEY (id),
	CONSTRAINT fk_activity_account_id FOREIGN KEY(account_id) REFERENCES account (id) DEFERRABLE,
	CONSTRAINT fk_activity_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) DEFERRABLE
);
CREATE INDEX ix_activity_account_at ON activity (account_id, at);
CREATE INDEX ix_activity_account_id ON activity (account_id);
CREATE INDEX ix_activity_deal_id ON activity (deal_id);
CREATE INDEX ix_activity_planned ON activity (done, at);
CREATE TABLE qualification (
	id UUID NOT NULL,
	workspace_id UUID NOT NULL,
	created_at TIMESTAMP WITH TIME ZONE NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
	updated_by TEXT CONSTRAINT ck_qualification_updated_by_length CHECK (length(updated_by) <= 80),
	deleted_at TIMESTAMP WITH TIME ZONE,
	rev INTEGER,
	deal_id UUID NOT NULL,
	item TEXT NOT NULL CONSTRAINT ck_qualification_item_length CHECK (length(item) <= 1),
	text TEXT CONSTRAINT ck_qualification_text_length CHECK (length(text) <= 1000),
	heard INTEGER NOT NULL,
	sample BOOLEAN,
	CONSTRAINT pk_qualification PRIMARY KEY (id),
	CONSTRAINT fk_qualification_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) DEFERRABLE
);
CREATE INDEX ix_qualification_deal_id ON qualification (deal_id);
CREATE TABLE stage_change (
	id UUID NOT NULL,
	workspace_id UUID NOT NULL,
	created_at TIMESTAMP WITH TIME ZONE NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
	updated_by TEXT CONSTRAINT ck_stage_change_updated_by_length CHECK (length(updated_by) <= 80),
	deleted_at TIMESTAMP WITH TIME ZONE,
	rev INTEGER,
	deal_id UUID NOT NULL,
	from_stage_id UUID,
	to_stage_id UUID NOT NULL,
	from_outcome TEXT CONSTRAINT ck_stage_change_from_outcome_length CHECK (length(from_outcome) <= 40),
	to_outcome TEXT NOT NULL CONSTRAINT ck_stage_change_to_outcome_length CHECK (length(to_outcome) <= 40),
	on_day DATE,
	at TIMESTAMP WITH TIME ZONE NOT NULL,
	reason TEXT CONSTRAINT ck_stage_change_reason_length CHECK (length(reason) <= 1000),
	sample BOOLEAN,
	CONSTRAINT pk_stage_change PRIMARY KEY (id),
	CONSTRAINT fk_stage_change_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) DEFERRABLE,
	CONSTRAINT fk_stage_change_from_stage_id FOREIGN KEY(from_stage_id) REFERENCES stage (id) DEFERRABLE,
	CONSTRAINT fk_stage_change_to_stage_id FOREIGN KEY(to_stage_id) REFERENCES stage (id) DEFERRABLE
);
CREATE INDEX ix_stage_change_deal_id ON stage_change (deal_id);
CREATE TABLE tagging (
	id UUID NOT NULL,
	workspace_id UUID NOT NULL,
	created_at TIMESTAMP WITH TIME ZONE NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
	updated_by TEXT CONSTRAINT ck_tagging_updated_by_length CHECK (length(updated_by) <= 80),
	deleted_at TIMESTAMP WITH TIME ZONE,
	rev INTEGER,
	tag_id UUID NOT NULL,
	account_id UUID,
	person_id UUID,
	deal_id UUID,
	sample BOOLEAN,
	CONSTRAINT pk_tagging PRIMARY KEY (id),
	CONSTRAINT fk_tagging_tag_id FOREIGN KEY(tag_id) REFERENCES tag (id) DEFERRABLE,
	CONSTRAINT fk_tagging_account_id FOREIGN KEY(account_id) REFERENCES account (id) DEFERRABLE,
	CONSTRAINT fk_tagging_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE,
	CONSTRAINT fk_tagging_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) DEFERRABLE
);
CREATE INDEX ix_tagging_account_id ON tagging (account_id);
CREATE INDEX ix_tagging_deal_id ON tagging (deal_id);
CREATE INDEX ix_tagging_person_id ON tagging (person_id);
CREATE INDEX ix_tagging_tag_id ON tagging (tag_id);
CREATE TABLE participant (
	id UUID NOT NULL,
	workspace_id UUID NOT NULL,
	created_at TIMESTAMP WITH TIME ZONE NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
	updated_by TEXT CONSTRAINT ck_participant_updated_by_length CHECK (length(updated_by) <= 80),
	deleted_at TIMESTAMP WITH TIME ZONE,
	rev INTEGER,
	activity_id UUID NOT NULL,
	person_id UUID NOT NULL,
	sample BOOLEAN,
	CONSTRAINT pk_participant PRIMARY KEY (id),
	CONSTRAINT fk_participant_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id) DEFERRABLE,
	CONSTRAINT fk_participant_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE
);
CREATE INDEX ix_participant_activity_id ON participant (activity_id);
CREATE INDEX ix_participant_person_id ON participant (person_id);
CREATE TABLE task (
	id UUID NOT NULL,
	workspace_id UUID NOT NULL,
	created_at TIMESTAMP WITH TIME ZONE NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
	updated_by TEXT CONSTRAINT ck_task_updated_by_length CHECK (length(updated_by) <= 80),
	deleted_at TIMESTAMP WITH TIME ZONE,
	rev INTEGER,
	kind TEXT NOT NULL CONSTRAINT ck_task_kind_length CHECK (length(kind) <= 40),
	text TEXT DEFAULT '' NOT NULL CONSTRAINT ck_task_text_length CHECK (length(text) <= 1000),
	account_id UUID,
	deal_id UUID,
	person_id UUID,
	activity_id UUID,
	due_on DATE,
	due_time TEXT CONSTRAINT ck_task_due_time_length CHECK (length(due_time) <= 5),
	done_at TIMESTAMP WITH TIME ZONE,
	sample BOOLEAN,
	CONSTRAINT pk_task PRIMARY KEY (id),
	CONSTRAINT fk_task_account_id FOREIGN KEY(account_id) REFERENCES account (id) DEFERRABLE,
	CONSTRAINT fk_task_deal_id FOREIGN KEY(deal_id) REFERENCES deal (id) DEFERRABLE,
	CONSTRAINT fk_task_person_id FOREIGN KEY(person_id) REFERENCES person (id) DEFERRABLE,
	CONSTRAINT fk_task_activity_id FOREIGN KEY(activity_id) REFERENCES activity (id) DEFERRABLE
);
CREATE INDEX ix_task_account_id ON task (account_id);
CREATE INDEX ix_task_deal_id ON task (deal_id);
CREATE INDEX ix_task_open ON task (done_at, due_on);
